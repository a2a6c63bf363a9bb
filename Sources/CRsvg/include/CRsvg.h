#pragma once

#include <stddef.h>
#include <stdint.h>

// PNG and PDF from SVG with librsvg and cairo, which are looked for when they are first needed:
// linking them would cost every start of the program 6 ms.

typedef enum {
  crsvg_done = 0,
  /// librsvg or cairo isn't installed; the message says which file wasn't found.
  crsvg_missing,
  /// The drawing could not be read or written.
  crsvg_failed,
} crsvg_status;

typedef struct {
  crsvg_status status;
  char message[300];
  /// The file's bytes.
  uint8_t *bytes;
  size_t count;
} crsvg_answer;

/// An SVG document of a known size.
typedef struct {
  const uint8_t *svg;
  size_t count;
  double width, height;
} crsvg_page;

/// Paints one page, `scale` pixels to the unit. Release the answer.
void crsvg_png(const crsvg_page *page, double scale, crsvg_answer *answer);

/// Writes pages with text as text, links as links, 0.75 pt to the unit, and no date of today. Release the answer.
void crsvg_pdf(const crsvg_page *pages, size_t page_count, const char *title,
               crsvg_answer *answer);

void crsvg_release(crsvg_answer *answer);
