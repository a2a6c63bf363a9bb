#pragma once

#include <stddef.h>

/// One file of the graph that ships inside the program.
typedef struct {
  /// The name by which diagnostics speak of it.
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
} shipped_file;

/// The files of the shipped graph in the order of reading; their number goes to `count`.
const shipped_file *_Nonnull shipped_graph(size_t *_Nonnull count);
