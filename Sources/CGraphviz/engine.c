#define _GNU_SOURCE

#include "engine.h"

#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// MARK: Plugin

// A context with the dot plugin given to it reads no configuration file and loads neither pango
// nor cairo: 0.2 ms in place of 5. When the plugin is not where it is expected, the ordinary
// context finds it its own way.
static void *dot_plugin;

void cgv_find_plugin(void) {
  static const char *const names[] = {
      "graphviz/libgvplugin_dot_layout.so.6",    "graphviz/libgvplugin_dot_layout.so.8",
      "graphviz/libgvplugin_dot_layout.so.7",    "graphviz/libgvplugin_dot_layout.so",
      "graphviz/libgvplugin_dot_layout.8.dylib", "graphviz/libgvplugin_dot_layout.dylib",
  };
  Dl_info place;
  if (dot_plugin || !dladdr((const void *)(uintptr_t)&gvContextPlugins, &place)) return;
  const char *slash = place.dli_fname ? strrchr(place.dli_fname, '/') : NULL;
  if (!slash) return;
  for (size_t i = 0; i < sizeof names / sizeof names[0] && !dot_plugin; i++) {
    char path[4096];
    int length = snprintf(path, sizeof path, "%.*s/%s", (int)(slash - place.dli_fname),
                          place.dli_fname, names[i]);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library) dot_plugin = dlsym(library, "gvplugin_dot_layout_LTX_library");
  }
}

static GVC_t *new_context(void) {
  if (!dot_plugin) return gvContext();
  lt_symlist_t *builtins = calloc(2, sizeof *builtins);
  if (!builtins) return NULL;
  builtins[0].name = "gvplugin_dot_layout_LTX_library";
  builtins[0].address = dot_plugin;
  return gvContextPlugins(builtins, 0);
}

// MARK: Ids

// libcgraph's own ids are the addresses of names, so its order of subgraphs, and with it the
// drawing, changes from run to run. These are counted instead.

static void *open_ids(Agraph_t *graph, Agdisc_t *discipline) {
  (void)graph, (void)discipline;
  return calloc(1, sizeof(IDTYPE));
}

typedef __typeof__(((Agiddisc_t *)0)->map(NULL, 0, NULL, NULL, 0)) id_result;

static id_result map_id(void *state, int type, char *name, IDTYPE *id, int may_create) {
  (void)type;
  if (name || !may_create) return 0;
  *id = ++*(IDTYPE *)state * 2 + 1;
  return 1;
}

typedef __typeof__(((Agiddisc_t *)0)->alloc(NULL, 0, 0)) alloc_result;

static alloc_result allocate_id(void *state, int type, IDTYPE id) {
  (void)state, (void)type, (void)id;
  return 0;
}

static void free_id(void *state, int type, IDTYPE id) { (void)state, (void)type, (void)id; }

static char *print_id(void *state, int type, IDTYPE id) {
  (void)state, (void)type, (void)id;
  return NULL;
}

static void close_ids(void *state) { free(state); }

static void register_id(void *state, int type, void *object) {
  (void)state, (void)type, (void)object;
}

static Agiddisc_t counted_ids = {open_ids, map_id,    allocate_id, free_id,
                                 print_id, close_ids, register_id};

// MARK: Errors

// Messages arrive in pieces ("Error", ": ", text); the pieces are joined.
static char heard[400];

static int hear(char *piece) {
  size_t used = strlen(heard);
  snprintf(heard + used, sizeof heard - used, "%s", piece);
  return 0;
}

// MARK: Graph

static void set(void *object, char *name, double value) {
  char text[40];
  snprintf(text, sizeof text, "%.4f", value);
  agset(object, name, text);
}

static void declare(Agraph_t *graph, const cgv_request *request) {
  char text[40];
  agattr(graph, AGRAPH, "rankdir", request->is_downward ? "TB" : "LR");
  agattr(graph, AGRAPH, "rank", "");
  agattr(graph, AGRAPH, "splines", "spline");
  snprintf(text, sizeof text, "%.3f", request->effort);
  agattr(graph, AGRAPH, "mclimit", text);
  // Phase 2 is the last: ranks, then orders.
  if (request->orders_only) agattr(graph, AGRAPH, "phase", "2");
  agattr(graph, AGNODE, "shape", "box");
  agattr(graph, AGNODE, "label", "");
  agattr(graph, AGNODE, "fixedsize", "true");
  agattr(graph, AGNODE, "width", "0.01");
  agattr(graph, AGNODE, "height", "0.01");
  agattr(graph, AGEDGE, "arrowhead", "none");
  agattr(graph, AGEDGE, "weight", "1");
}

// Nodes and edges are remembered in the order of the request; nothing is looked up by name later.
typedef struct {
  Agraph_t *graph;
  Agnode_t **boxes;
  Agedge_t **arrows;
} drawing;

static int build(const cgv_request *request, drawing *made) {
  Agdesc_t directed = {.directed = 1, .maingraph = 1};
  Agdisc_t disciplines = {NULL, &counted_ids, NULL};
  Agraph_t *graph = agopen("g", directed, &disciplines);
  if (!graph) return -1;
  declare(graph, request);
  made->graph = graph;
  made->boxes = calloc(request->box_count + 1, sizeof *made->boxes);
  made->arrows = calloc(request->arrow_count + 1, sizeof *made->arrows);
  Agraph_t **columns = calloc(request->column_count + 1, sizeof *columns);
  if (!made->boxes || !made->arrows || !columns) return -1;

  char name[32];
  Agnode_t *before = NULL;
  for (size_t i = 0; i < request->column_count; i++) {
    snprintf(name, sizeof name, "c%zu", i);
    Agnode_t *spine = agnode(graph, name, 1);
    snprintf(name, sizeof name, "r%zu", i);
    columns[i] = agsubg(graph, name, 1);
    if (!columns[i]) return -1;
    agset(columns[i], "rank", "same");
    agsubnode(columns[i], spine, 1);
    if (before) agset(agedge(graph, before, spine, NULL, 1), "weight", "100");
    before = spine;
  }
  for (size_t i = 0; i < request->box_count; i++) {
    const cgv_box *box = &request->boxes[i];
    snprintf(name, sizeof name, "n%zu", i);
    made->boxes[i] = agnode(graph, name, 1);
    set(made->boxes[i], "width", box->width / 72);
    set(made->boxes[i], "height", box->height / 72);
    if (box->column >= 0) agsubnode(columns[box->column], made->boxes[i], 1);
  }
  for (size_t i = 0; i < request->arrow_count; i++) {
    const cgv_arrow *arrow = &request->arrows[i];
    Agedge_t *edge = agedge(graph, made->boxes[arrow->tail], made->boxes[arrow->head], NULL, 1);
    if (!edge) return -1;
    snprintf(name, sizeof name, "%d", (int)arrow->weight);
    agset(edge, "weight", name);
    made->arrows[i] = edge;
  }
  free(columns);
  return 0;
}

// MARK: Answer

// One Bézier chain per arrow, in the direction from tail to head (Graphviz may have turned it).
static size_t chain(const drawing *made, size_t index, double **cursor, double top) {
  splines *all = ED_spl(made->arrows[index]);
  if (!all || all->size != 1 || all->list[0].size < 4) return 0;
  bezier *curve = &all->list[0];
  if (cursor) {
    *(*cursor)++ = (double)curve->size;
    for (int i = 0; i < (int)curve->size; i++) {
      *(*cursor)++ = curve->list[i].x;
      *(*cursor)++ = top - curve->list[i].y;
    }
  }
  return 1 + 2 * (size_t)curve->size;
}

static int give_orders(const cgv_request *request, const drawing *made, double **values,
                       size_t *count) {
  *values = calloc(request->box_count + 1, sizeof(double));
  if (!*values) return -1;
  for (size_t i = 0; i < request->box_count; i++) (*values)[i] = ND_order(made->boxes[i]);
  *count = request->box_count;
  return 0;
}

int cgv_place(const cgv_request *request, double **values, size_t *count, char *message,
              size_t message_size) {
  setlocale(LC_ALL, "C");
  heard[0] = 0;
  agseterrf(hear);
  agreseterrors();
  drawing made = {0};
  GVC_t *context = new_context();
  if (!context || build(request, &made) != 0) {
    snprintf(message, message_size, "%s", *heard ? heard : "out of memory");
    return -1;
  }
  if (gvLayout(context, made.graph, "dot") != 0 || agerrors() > 0) {
    snprintf(message, message_size, "%s", *heard ? heard : "no reason given");
    return -1;
  }
  if (request->orders_only) return give_orders(request, &made, values, count);
  size_t needed = 2 + 2 * request->box_count;
  for (size_t i = 0; i < request->arrow_count; i++) {
    size_t own = chain(&made, i, NULL, 0);
    if (own == 0) {
      snprintf(message, message_size, "arrow %zu has no path", i);
      return -1;
    }
    needed += own;
  }
  double *cursor = *values = calloc(needed, sizeof(double));
  if (!cursor) {
    snprintf(message, message_size, "out of memory");
    return -1;
  }
  boxf page = GD_bb(made.graph);
  double top = page.UR.y;
  *cursor++ = page.UR.x - page.LL.x;
  *cursor++ = page.UR.y - page.LL.y;
  for (size_t i = 0; i < request->box_count; i++) {
    *cursor++ = ND_coord(made.boxes[i]).x;
    *cursor++ = top - ND_coord(made.boxes[i]).y;
  }
  for (size_t i = 0; i < request->arrow_count; i++) chain(&made, i, &cursor, top);
  *count = needed;
  return 0;
}
