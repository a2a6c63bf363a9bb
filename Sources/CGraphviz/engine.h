#pragma once

#include "CGraphviz.h"

/// Finds Graphviz's dot plugin before the fork, so that the child need not ask the loader for it.
void cgv_find_plugin(void);

/// Places the boxes in this process, which should be a child that can be lost.
/// Returns 0 and `values` (malloc'd), or -1 and a message.
int cgv_place(const cgv_request *request, double **values, size_t *count, char *message,
              size_t message_size);
