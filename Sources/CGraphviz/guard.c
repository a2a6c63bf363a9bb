#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "engine.h"

// MARK: Child

static void limit(int what, rlim_t most) {
  struct rlimit now;
  if (getrlimit(what, &now) != 0) return;
  if (now.rlim_max != RLIM_INFINITY && now.rlim_max < most) most = now.rlim_max;
  now.rlim_cur = most;
  setrlimit(what, &now);
}

/// The bytes of address space this process has already; sanitizers take terabytes.
static rlim_t address_space(void) {
  unsigned long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file) return 0;
  if (fscanf(file, "%lu", &pages) != 1) pages = 0;
  fclose(file);
  return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

/// Closes every file but the three standard ones and `kept`.
static void close_others(int kept) {
#if defined(__linux__) && defined(SYS_close_range)
  int failed = kept > 3 ? (int)syscall(SYS_close_range, 3u, (unsigned)kept - 1, 0u) : 0;
  failed |= (int)syscall(SYS_close_range, (unsigned)kept + 1, ~0u, 0u);
  if (!failed) return;
#endif
  long most = sysconf(_SC_OPEN_MAX);
  if (most < 0 || most > 4096) most = 4096;
  for (int file = 3; file < most; file++)
    if (file != kept) close(file);
}

/// Nothing of the parent's may be touched: no signal handler, no file but the pipe.
static void shut_in(const cgv_request *request, int out) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  for (int number = 1; number < 32; number++) sigaction(number, &plain, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int nowhere = open("/dev/null", O_RDWR);
  for (int file = 0; nowhere >= 0 && file < 3; file++) dup2(nowhere, file);
  close_others(out);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, (rlim_t)ceil(request->seconds) + 1);
  rlim_t used = address_space();
  if (used) limit(RLIMIT_AS, used + (rlim_t)request->bytes);
}

static int write_all(int out, const void *bytes, size_t count) {
  const char *cursor = bytes;
  while (count > 0) {
    ssize_t done = write(out, cursor, count);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return -1;
    cursor += done;
    count -= (size_t)done;
  }
  return 0;
}

/// What goes through the pipe: a kind (0 placed, 1 refused), then numbers or a message.
static void work(const cgv_request *request, int out) {
  char message[400] = "";
  double *values = NULL;
  size_t count = 0;
  char kind = cgv_place(request, &values, &count, message, sizeof message) == 0 ? 0 : 1;
  int failed = write_all(out, &kind, 1);
  failed |= kind == 0 ? write_all(out, values, count * sizeof *values)
                      : write_all(out, message, strlen(message));
  _exit(failed ? 1 : 0);
}

// MARK: Parent

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

typedef struct {
  char *bytes;
  size_t count;
  size_t room;
} received;

/// Reads until the child closes the pipe. Returns a `cgv_status`.
static cgv_status read_all(int in, double deadline, received *data) {
  for (;;) {
    double left = deadline - now();
    if (left <= 0) return cgv_too_slow;
    struct pollfd waiting = {.fd = in, .events = POLLIN};
    int ready = poll(&waiting, 1, (int)(left * 1000) + 1);
    if (ready < 0 && errno != EINTR) return cgv_no_resources;
    if (ready <= 0) continue;
    if (data->room - data->count < 4096) {
      data->room = data->room * 2 + 65536;
      char *larger = realloc(data->bytes, data->room);
      if (!larger) return cgv_no_resources;
      data->bytes = larger;
    }
    ssize_t done = read(in, data->bytes + data->count, data->room - data->count);
    if (done < 0 && errno != EINTR) return cgv_no_resources;
    if (done == 0) return cgv_placed;
    if (done > 0) data->count += (size_t)done;
  }
}

static void unpack(received *data, cgv_answer *answer) {
  if (data->count == 0) {
    answer->status = cgv_crashed;
  } else if (data->bytes[0] != 0) {
    answer->status = cgv_refused;
    snprintf(answer->message, sizeof answer->message, "%.*s", (int)data->count - 1,
             data->bytes + 1);
  } else {
    answer->count = (data->count - 1) / sizeof(double);
    answer->values = malloc(answer->count * sizeof(double) + 1);
    answer->status = answer->values ? cgv_placed : cgv_no_resources;
    if (answer->values) memcpy(answer->values, data->bytes + 1, answer->count * sizeof(double));
  }
}

void cgv_layout(const cgv_request *request, cgv_answer *answer) {
  memset(answer, 0, sizeof *answer);
  cgv_find_plugin();
  int ends[2];
  if (pipe(ends) != 0) {
    answer->status = cgv_no_resources;
    answer->detail = errno;
    return;
  }
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  pid_t child = fork();
  if (child < 0) {
    answer->status = cgv_no_resources;
    answer->detail = errno;
    close(ends[0]);
    close(ends[1]);
    return;
  }
  if (child == 0) {
    shut_in(request, ends[1]);
    work(request, ends[1]);
  }
  close(ends[1]);
  received data = {0};
  cgv_status status = read_all(ends[0], now() + request->seconds, &data);
  int error = errno;
  close(ends[0]);
  if (status != cgv_placed) kill(child, SIGKILL);
  int ended = 0;
  pid_t waited;
  do waited = waitpid(child, &ended, 0);
  while (waited < 0 && errno == EINTR);

  answer->status = status;
  if (status == cgv_no_resources) answer->detail = error;
  // A program that ignores SIGCHLD gets no status (ECHILD); what came through the pipe decides.
  if (status == cgv_placed && waited == child && WIFSIGNALED(ended)) {
    answer->detail = WTERMSIG(ended);
    answer->status = answer->detail == SIGXCPU ? cgv_too_slow : cgv_crashed;
  } else if (status == cgv_placed) {
    unpack(&data, answer);
  }
  free(data.bytes);
}

void cgv_release(cgv_answer *answer) {
  free(answer->values);
  answer->values = NULL;
  answer->count = 0;
}
