#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library.h"

// MARK: Answers

typedef struct {
  uint8_t *bytes;
  size_t count;
  size_t room;
} buffer;

enum { cairo_success = 0, cairo_write_error = 11 };

static int append(void *closure, const unsigned char *bytes, unsigned int count) {
  buffer *all = closure;
  if (all->room - all->count < count) {
    size_t room = all->room * 2 + count + 65536;
    uint8_t *larger = realloc(all->bytes, room);
    if (!larger) return cairo_write_error;
    all->bytes = larger;
    all->room = room;
  }
  memcpy(all->bytes + all->count, bytes, count);
  all->count += count;
  return cairo_success;
}

static void fail(crsvg_answer *answer, const char *reason) {
  if (answer->status != crsvg_done) return;
  answer->status = crsvg_failed;
  snprintf(answer->message, sizeof answer->message, "%s", reason);
}

static void check(const crsvg_library *use, int status, crsvg_answer *answer) {
  if (status != cairo_success) fail(answer, use->cairo_status_to_string(status));
}

static void finish(buffer *written, crsvg_answer *answer) {
  if (answer->status == crsvg_done) {
    answer->bytes = written->bytes;
    answer->count = written->count;
  } else {
    free(written->bytes);
  }
}

void crsvg_release(crsvg_answer *answer) {
  free(answer->bytes);
  answer->bytes = NULL;
  answer->count = 0;
}

// MARK: Pages

static void paint(const crsvg_library *use, void *context, const crsvg_page *page,
                  crsvg_answer *answer) {
  glib_error *error = NULL;
  void *handle = use->rsvg_handle_new_from_data(page->svg, page->count, &error);
  rsvg_rectangle whole = {0, 0, page->width, page->height};
  if (!handle || !use->rsvg_handle_render_document(handle, context, &whole, &error)) {
    fail(answer, error && error->message ? error->message : "the SVG could not be painted");
  }
  if (error) use->g_error_free(error);
  if (handle) use->g_object_unref(handle);
  check(use, use->cairo_status(context), answer);
}

static const crsvg_library *prepare(crsvg_answer *answer) {
  memset(answer, 0, sizeof *answer);
  const crsvg_library *use = crsvg_load(answer->message, sizeof answer->message);
  if (!use) answer->status = crsvg_missing;
  return use;
}

void crsvg_png(const crsvg_page *page, double scale, crsvg_answer *answer) {
  const crsvg_library *use = prepare(answer);
  if (!use) return;
  buffer written = {0};
  const int argb32 = 0;
  void *surface = use->cairo_image_surface_create(argb32, (int)ceil(page->width * scale),
                                                  (int)ceil(page->height * scale));
  void *context = use->cairo_create(surface);
  use->cairo_scale(context, scale, scale);
  check(use, use->cairo_status(context), answer);
  if (answer->status == crsvg_done) paint(use, context, page, answer);
  if (answer->status == crsvg_done)
    check(use, use->cairo_surface_write_to_png_stream(surface, append, &written), answer);
  use->cairo_destroy(context);
  use->cairo_surface_destroy(surface);
  finish(&written, answer);
}

void crsvg_pdf(const crsvg_page *pages, size_t page_count, const char *title,
               crsvg_answer *answer) {
  const crsvg_library *use = prepare(answer);
  if (!use) return;
  const double points = 0.75;
  enum { metadata_title = 0, metadata_create_date = 5 };
  buffer written = {0};
  void *surface = use->cairo_pdf_surface_create_for_stream(
      append, &written, pages[0].width * points, pages[0].height * points);
  use->cairo_pdf_surface_set_metadata(surface, metadata_title, title);
  use->cairo_pdf_surface_set_metadata(surface, metadata_create_date, "2000-01-01T00:00:00Z");
  void *context = use->cairo_create(surface);
  check(use, use->cairo_status(context), answer);
  for (size_t i = 0; i < page_count && answer->status == crsvg_done; i++) {
    use->cairo_pdf_surface_set_size(surface, pages[i].width * points, pages[i].height * points);
    use->cairo_save(context);
    use->cairo_scale(context, points, points);
    paint(use, context, &pages[i], answer);
    use->cairo_restore(context);
    use->cairo_show_page(context);
  }
  use->cairo_surface_finish(surface);
  check(use, use->cairo_surface_status(surface), answer);
  use->cairo_destroy(context);
  use->cairo_surface_destroy(surface);
  finish(&written, answer);
}
