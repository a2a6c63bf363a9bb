#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static crsvg_library functions;
static int is_loaded;
static char failure[300];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *open_first(const char *const *names, size_t count) {
  for (size_t i = 0; i < count; i++) {
    void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

static void *find(void *const *libraries, const char *name) {
  for (int i = 0; i < 2; i++) {
    void *found = dlsym(libraries[i], name);
    if (found) return found;
  }
  if (!*failure) snprintf(failure, sizeof failure, "%s is missing", name);
  return NULL;
}

static void load(void) {
  static const char *const rsvg[] = {"librsvg-2.so.2", "librsvg-2.2.dylib",
                                     "/opt/homebrew/lib/librsvg-2.2.dylib",
                                     "/usr/local/lib/librsvg-2.2.dylib"};
  static const char *const cairo[] = {"libcairo.so.2", "libcairo.2.dylib",
                                      "/opt/homebrew/lib/libcairo.2.dylib",
                                      "/usr/local/lib/libcairo.2.dylib"};
  // dlsym on librsvg also searches the libraries it depends on: glib and gobject.
  void *libraries[2] = {open_first(rsvg, 4), open_first(cairo, 4)};
  if (!libraries[0] || !libraries[1]) {
    snprintf(failure, sizeof failure, "%s", libraries[0] ? cairo[0] : rsvg[0]);
    return;
  }
#define FIND(name) functions.name = (__typeof__(functions.name))find(libraries, #name)
  FIND(rsvg_handle_new_from_data);
  FIND(rsvg_handle_render_document);
  FIND(g_object_unref);
  FIND(g_error_free);
  FIND(cairo_image_surface_create);
  FIND(cairo_pdf_surface_create_for_stream);
  FIND(cairo_pdf_surface_set_size);
  FIND(cairo_pdf_surface_set_metadata);
  FIND(cairo_surface_write_to_png_stream);
  FIND(cairo_surface_finish);
  FIND(cairo_surface_status);
  FIND(cairo_surface_destroy);
  FIND(cairo_create);
  FIND(cairo_scale);
  FIND(cairo_save);
  FIND(cairo_restore);
  FIND(cairo_show_page);
  FIND(cairo_status);
  FIND(cairo_status_to_string);
  FIND(cairo_destroy);
#undef FIND
  is_loaded = !*failure;
}

const crsvg_library *crsvg_load(char *message, size_t message_size) {
  pthread_once(&once, load);
  if (is_loaded) return &functions;
  snprintf(message, message_size, "%s", failure);
  return NULL;
}
