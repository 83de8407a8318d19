// SHA-256 of the BSD message digest library, which libedit brings along.
#include <sys/types.h>
#include <stdint.h>
#include <sha2.h>
