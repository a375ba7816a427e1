// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD): lets the Nth write to, or flush of, a file of a store fail.
//     CASEBOOK_FAULT=write|sync   CASEBOOK_FAULT_AT=N   CASEBOOK_FAULT_LASTS=0|1 (from then on every one)
//     CASEBOOK_FAULT=network      every folder says that it lies on an NFS server
// A failing write puts half of the bytes there and says that the disk is full; a failing flush says that it could not be done.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statfs.h>
#include <sys/types.h>
#include <unistd.h>

static long count;

static int is_store(int fd)
{
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return strstr(path, ".casebook") != NULL;
}

static int fails(int fd, const char *kind)
{
    const char *wanted = getenv("CASEBOOK_FAULT");
    if (!wanted || strcmp(wanted, kind) != 0 || !is_store(fd))
        return 0;
    const long at = atol(getenv("CASEBOOK_FAULT_AT"));
    const int lasts = atoi(getenv("CASEBOOK_FAULT_LASTS"));
    ++count;
    if (count != at && !(lasts && count > at))
        return 0;
    if (count == at) {
        ssize_t (*out)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
        out(2, "fault\n", 6);
    }
    return 1;
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = dlsym(RTLD_NEXT, "write");
    if (!fails(fd, "write"))
        return real(fd, bytes, size);
    real(fd, bytes, size / 2);
    errno = ENOSPC;
    return -1;
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real)
        real = dlsym(RTLD_NEXT, "pwrite64");
    if (!fails(fd, "write"))
        return real(fd, bytes, size, offset);
    real(fd, bytes, size / 2, offset);
    errno = ENOSPC;
    return -1;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    return pwrite64(fd, bytes, size, offset);
}

int fsync(int fd)
{
    static int (*real)(int);
    if (!real)
        real = dlsym(RTLD_NEXT, "fsync");
    if (!fails(fd, "sync"))
        return real(fd);
    errno = EIO;
    return -1;
}

int fdatasync(int fd)
{
    static int (*real)(int);
    if (!real)
        real = dlsym(RTLD_NEXT, "fdatasync");
    if (!fails(fd, "sync"))
        return real(fd);
    errno = EIO;
    return -1;
}

int statfs(const char *path, struct statfs *status)
{
    static int (*real)(const char *, struct statfs *);
    if (!real)
        real = dlsym(RTLD_NEXT, "statfs");
    const int answer = real(path, status);
    const char *wanted = getenv("CASEBOOK_FAULT");
    if (answer == 0 && wanted && strcmp(wanted, "network") == 0)
        status->f_type = 0x6969;
    return answer;
}
