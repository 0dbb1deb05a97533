/*
 * Preloaded into a process, records what it does to the files of one folder, in the order in which it happens:
 * bytes written, lengths cut, files made, removed and renamed, and every sync. Files that are mapped into memory are not
 * seen. RECORDED names the folder (a real path), RECORDING the file to append to.
 *
 * A record: kind (1 byte), position (8), length of the name (4), length of the data (4), name, data; numbers as the
 * machine has them. The name is that of the file within the folder, empty for the folder itself.
 *
 * One lock is held around each call and its record, so that a sync covers exactly the writes recorded before it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static int recording = -1;

__attribute__((constructor)) static void begin(void) {
  const char *where = getenv("RECORDED"), *into = getenv("RECORDING");
  if (!where || !into) return;
  snprintf(folder, sizeof folder, "%s", where);
  recording = syscall(SYS_openat, AT_FDCWD, into, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void record(char kind, const char *name, int64_t position, const void *data, uint32_t length) {
  uint32_t name_length = strlen(name);
  struct iovec parts[] = {{&kind, 1}, {&position, 8}, {&name_length, 4}, {&length, 4},
                          {(void *)name, name_length}, {(void *)data, length}};
  ssize_t expected = 17 + (ssize_t)name_length + length;
  if (syscall(SYS_writev, recording, parts, 6) != expected) abort();
}

/* The name within the folder, "" for the folder itself, or null for what lies elsewhere. */
static const char *within(const char *path) {
  size_t length = strlen(folder);
  if (recording < 0 || strncmp(path, folder, length)) return NULL;
  return path[length] == '/' ? path + length + 1 : path[length] ? NULL : path + length;
}

static const char *name_of(int fd, char *path) {
  char link[64];
  if (recording < 0) return NULL;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return NULL;
  path[length] = 0;
  return within(path);
}

/* Runs the call alone when it concerns the folder; what it wrote is recorded once it is done. */
#define RECORDING(fd, type, call, kind, position, data, length)           \
  char path[PATH_MAX];                                                    \
  const char *name = name_of(fd, path);                                   \
  if (!name) return call;                                                 \
  pthread_mutex_lock(&lock);                                              \
  type result = call;                                                     \
  int error = errno;                                                      \
  if (result >= 0) record(kind, name, position, data, length);            \
  pthread_mutex_unlock(&lock);                                            \
  errno = error;                                                          \
  return result

ssize_t write(int fd, const void *data, size_t count) {
  RECORDING(fd, ssize_t, syscall(SYS_write, fd, data, count), 'w', lseek(fd, 0, SEEK_CUR) - result, data, result);
}

ssize_t pwrite64(int fd, const void *data, size_t count, off64_t position) {
  RECORDING(fd, ssize_t, syscall(SYS_pwrite64, fd, data, count, position), 'w', position, data, result);
}

ssize_t pwrite(int fd, const void *data, size_t count, off_t position) { return pwrite64(fd, data, count, position); }

int ftruncate64(int fd, off64_t length) {
  RECORDING(fd, int, syscall(SYS_ftruncate, fd, length), 't', length, "", 0);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fsync(int fd) { RECORDING(fd, int, syscall(SYS_fsync, fd), 's', 0, "", 0); }

int fdatasync(int fd) { RECORDING(fd, int, syscall(SYS_fdatasync, fd), 's', 0, "", 0); }

static int open_recorded(const char *path, int flags, mode_t mode) {
  const char *name = flags & (O_CREAT | O_TRUNC) ? within(path) : NULL;
  if (!name) return syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  pthread_mutex_lock(&lock);
  struct stat before;
  int is_new = stat(path, &before);
  int fd = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  int error = errno;
  if (fd >= 0 && is_new) record('m', name, 0, "", 0);
  if (fd >= 0 && !is_new && flags & O_TRUNC) record('t', name, 0, "", 0);
  pthread_mutex_unlock(&lock);
  errno = error;
  return fd;
}

#define MODE                                  \
  va_list rest;                               \
  va_start(rest, flags);                      \
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
  va_end(rest)

int open(const char *path, int flags, ...) {
  MODE;
  return open_recorded(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE;
  return open_recorded(path, flags | O_LARGEFILE, mode);
}

int unlink(const char *path) {
  const char *name = within(path);
  if (!name) return syscall(SYS_unlink, path);
  pthread_mutex_lock(&lock);
  int result = syscall(SYS_unlink, path), error = errno;
  if (!result) record('u', name, 0, "", 0);
  pthread_mutex_unlock(&lock);
  errno = error;
  return result;
}

int rename(const char *from, const char *to) {
  const char *name = within(from), *new_name = within(to);
  if (!name || !new_name) return syscall(SYS_rename, from, to);
  pthread_mutex_lock(&lock);
  int result = syscall(SYS_rename, from, to), error = errno;
  if (!result) record('r', name, 0, new_name, strlen(new_name));
  pthread_mutex_unlock(&lock);
  errno = error;
  return result;
}
