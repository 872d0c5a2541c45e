// The floor under every command: maps the file into memory and looks at each of its bytes once.
// Usage: floor FILE          in one sweep, for a byte that no contacts file holds (this is F)
//        floor FILE lines    stopping at each line feed, as a reader by lines would
#define _GNU_SOURCE
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

int main(int count, char** arguments) {
  if (count < 2) return 2;
  int const file = open(arguments[1], O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0 || status.st_size == 0) return 1;
  size_t const size = (size_t)status.st_size;
  char const* const text = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (text == MAP_FAILED) return 1;

  int const wanted = count > 2 ? '\n' : '\0';
  size_t found = 0;
  char const* const end = text + size;
  for (char const* at = text; at < end; ++at, ++found) {
    at = memchr(at, wanted, (size_t)(end - at));
    if (at == NULL) break;
  }
  return (found > 0) != (wanted == '\n');  // the answer is used, so that the loop cannot be left out
}
