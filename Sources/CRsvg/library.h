#pragma once

#include "CRsvg.h"

// The few functions used, with their types as librsvg 2.46 and cairo 1.16 and all later versions
// have them. They are written out because pkg-config can't give SwiftPM the headers' place without
// also linking the libraries.

typedef struct { double x, y, width, height; } rsvg_rectangle;
typedef struct { uint32_t domain; int code; char *message; } glib_error;
typedef int (*write_bytes)(void *closure, const unsigned char *bytes, unsigned int count);

typedef struct {
  void *(*rsvg_handle_new_from_data)(const uint8_t *, size_t, glib_error **);
  int (*rsvg_handle_render_document)(void *, void *, const rsvg_rectangle *, glib_error **);
  void (*g_object_unref)(void *);
  void (*g_error_free)(glib_error *);
  void *(*cairo_image_surface_create)(int, int, int);
  void *(*cairo_pdf_surface_create_for_stream)(write_bytes, void *, double, double);
  void (*cairo_pdf_surface_set_size)(void *, double, double);
  void (*cairo_pdf_surface_set_metadata)(void *, int, const char *);
  int (*cairo_surface_write_to_png_stream)(void *, write_bytes, void *);
  void (*cairo_surface_finish)(void *);
  int (*cairo_surface_status)(void *);
  void (*cairo_surface_destroy)(void *);
  void *(*cairo_create)(void *);
  void (*cairo_scale)(void *, double, double);
  void (*cairo_save)(void *);
  void (*cairo_restore)(void *);
  void (*cairo_show_page)(void *);
  int (*cairo_status)(void *);
  const char *(*cairo_status_to_string)(int);
  void (*cairo_destroy)(void *);
} crsvg_library;

/// The libraries, loaded on the first call; NULL and a message if there are none.
const crsvg_library *crsvg_load(char *message, size_t message_size);
