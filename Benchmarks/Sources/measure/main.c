// Runs one program and tells what it took. Small on purpose: Linux counts the memory of the process that spawns into
// the peak of the process that is spawned, so a Swift runner would hide everything below its own size.
//
//   measure OUTPUT PROGRAM [ARGUMENT…]
//
// The program reads nothing, writes its standard output into OUTPUT (/dev/null to drop it) and keeps the standard error
// it is given. Then one line follows on standard output: wall clock, user and system time in nanoseconds, peak resident
// memory in bytes, exit code (or 128 + signal).

#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static long long nanoseconds(struct timespec moment) {
  return moment.tv_sec * 1000000000LL + moment.tv_nsec;
}

static long long spent(struct timeval time) {
  return time.tv_sec * 1000000000LL + time.tv_usec * 1000LL;
}

int main(int count, char **arguments) {
  if (count < 3) {
    fputs("usage: measure OUTPUT PROGRAM [ARGUMENT...]\n", stderr);
    return 2;
  }
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, arguments[1], O_WRONLY | O_CREAT | O_TRUNC, 0600);

  struct timespec start, end;
  struct rusage usage;
  int status = 0;
  pid_t child;
  clock_gettime(CLOCK_MONOTONIC, &start);
  int error = posix_spawnp(&child, arguments[2], &files, NULL, arguments + 2, environ);
  if (error != 0) {
    fprintf(stderr, "measure: %s: %s\n", arguments[2], strerror(error));
    return 1;
  }
  if (wait4(child, &status, 0, &usage) < 0) {
    perror("measure: wait4");
    return 1;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  posix_spawn_file_actions_destroy(&files);

  printf(
      "%lld %lld %lld %lld %d\n", nanoseconds(end) - nanoseconds(start), spent(usage.ru_utime), spent(usage.ru_stime),
      usage.ru_maxrss * 1024LL, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
