// Measures commands: CPU time (user + system) and wall time, each the least of many runs, and peak memory.
// The runs of all commands are interleaved, so that a busy moment of the machine hits each alike.
//
// Usage: measure SECONDS < plan
// A line of the plan is a command: NAME, PREPARE and the arguments, separated by tabs. PREPARE is a shell command
// that runs before each run and is not measured; it may be empty. Rounds go on until SECONDS are over, 5 at least and
// 500 at most. The answer is a line a command: name, CPU ms, wall ms, peak KiB, rounds; separated by tabs.
//
// Built statically: a child's peak memory is never below that of the process that started it.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

enum { most_commands = 64, most_arguments = 64, least_rounds = 5, most_rounds = 500 };

extern char** environ;

struct command {
  char* name;
  char* prepare;
  char* arguments[most_arguments + 1];
  double cpu, wall;  // seconds
  long peak;         // KiB
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static void fail(struct command const* command, char const* what) {
  fprintf(stderr, "measure: %s: %s\n", command->name, what);
  exit(1);
}

static void run(struct command* command, posix_spawn_file_actions_t const* silence) {
  if (command->prepare[0] != '\0' && system(command->prepare) != 0) fail(command, "could not be prepared");

  double const start = now();
  pid_t child;
  int const error = posix_spawnp(&child, command->arguments[0], silence, NULL, command->arguments, environ);
  if (error != 0) fail(command, strerror(error));
  int status;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) fail(command, strerror(errno));
  }
  double const wall = now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    char what[64];
    snprintf(what, sizeof what, "ended with %s %d", WIFEXITED(status) ? "status" : "signal",
             WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
    fail(command, what);
  }

  double const cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  if (cpu < command->cpu) command->cpu = cpu;
  if (wall < command->wall) command->wall = wall;
  if (usage.ru_maxrss < command->peak) command->peak = usage.ru_maxrss;
}

static int read_plan(struct command* commands) {
  static char line[1 << 14];
  int count = 0;
  while (fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\n")] = '\0';
    if (line[0] == '\0') continue;
    if (count == most_commands) return -1;
    struct command* const command = &commands[count++];
    *command = (struct command){.cpu = 1e9, .wall = 1e9, .peak = 1L << 40};
    char* rest = strdup(line);
    command->name = strsep(&rest, "\t");
    command->prepare = strsep(&rest, "\t");
    for (int i = 0; rest != NULL; ++i) {
      if (i == most_arguments) return -1;
      command->arguments[i] = strsep(&rest, "\t");
    }
    if (command->arguments[0] == NULL) return -1;
  }
  return count;
}

int main(int count, char** arguments) {
  static struct command commands[most_commands];
  double const budget = count == 2 ? atof(arguments[1]) : 0;
  int const planned = read_plan(commands);
  if (budget <= 0 || planned <= 0) {
    fputs("usage: measure SECONDS < plan (NAME, PREPARE and the command, separated by tabs)\n", stderr);
    return 2;
  }

  posix_spawn_file_actions_t silence;
  posix_spawn_file_actions_init(&silence);
  posix_spawn_file_actions_addopen(&silence, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&silence, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&silence, 1, 2);

  double const start = now();
  int rounds = 0;
  while (rounds < least_rounds || (rounds < most_rounds && now() - start < budget)) {
    for (int i = 0; i < planned; ++i) run(&commands[i], &silence);
    ++rounds;
  }
  for (int i = 0; i < planned; ++i) {
    printf("%s\t%.3f\t%.3f\t%ld\t%d\n", commands[i].name, commands[i].cpu * 1e3, commands[i].wall * 1e3,
           commands[i].peak, rounds);
  }
  return 0;
}
