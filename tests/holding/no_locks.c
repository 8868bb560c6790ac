/* A folder whose files cannot be locked: each lock asked for under NO_LOCKS_IN is refused. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int refused(int fd, int command) {
    const char *folder = getenv("NO_LOCKS_IN"), *code = getenv("NO_LOCKS_CODE");
    char link[64], path[4096];
    ssize_t size;
    if (!folder || (command != F_SETLK && command != F_SETLKW && command != F_GETLK)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    if (strncmp(path, folder, strlen(folder))) return 0;
    errno = code ? atoi(code) : ENOLCK;
    return 1;
}

#define INSTEAD_OF(name)                                                            \
    int name(int fd, int command, ...) {                                            \
        va_list rest;                                                               \
        void *told;                                                                 \
        int (*usual)(int, int, ...) = (int (*)(int, int, ...))dlsym(RTLD_NEXT, #name); \
        va_start(rest, command);                                                    \
        told = va_arg(rest, void *);                                                \
        va_end(rest);                                                               \
        return refused(fd, command) ? -1 : usual(fd, command, told);                \
    }

INSTEAD_OF(fcntl)
INSTEAD_OF(fcntl64)
