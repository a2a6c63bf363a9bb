#pragma once

#include <stddef.h>
#include <stdint.h>

// The one door to libgvc. Everything that differs between Graphviz versions, everything that may
// crash, hang or leak, and every `char *` that is not const stays on the other side of it.

/// A box to place: its size in points and the column (rank) it must stand in; -1 for any.
typedef struct {
  double width;
  double height;
  int32_t column;
} cgv_box;

/// An arrow from one box to another, by their positions in `boxes`; weight is 1 to 100.
typedef struct {
  int32_t tail;
  int32_t head;
  int32_t weight;
} cgv_arrow;

typedef struct {
  const cgv_box *boxes;
  size_t box_count;
  const cgv_arrow *arrows;
  size_t arrow_count;
  size_t column_count;
  /// 0: columns run left to right; 1: top down.
  int32_t is_downward;
  /// 1: only the order of the boxes in their columns is wanted; 0: places and paths.
  int32_t orders_only;
  /// How hard to work on crossings; Graphviz's `mclimit`.
  double effort;
  /// Limits for the child process.
  double seconds;
  uint64_t bytes;
} cgv_request;

typedef enum {
  cgv_placed = 0,
  /// No pipe, no fork, no memory: `detail` is errno.
  cgv_no_resources,
  /// The child was still working after `seconds`.
  cgv_too_slow,
  /// The child died of signal `detail`.
  cgv_crashed,
  /// Graphviz said so itself; see `message`.
  cgv_refused,
} cgv_status;

typedef struct {
  cgv_status status;
  int32_t detail;
  char message[400];
  /// Where only orders are wanted: for each box how many stand before it in its column. Else: page
  /// width and height; then x and y of each box's centre; then for each arrow the number of its
  /// control points (1 + 3k) and their x and y. Points, y downwards, origin top left.
  double *values;
  size_t count;
} cgv_answer;

/// Places the boxes in a child process, so that a crash or an endless loop in Graphviz is an
/// answer and not the end of the program. Not for two threads at once. Release the answer.
void cgv_layout(const cgv_request *request, cgv_answer *answer);

void cgv_release(cgv_answer *answer);
