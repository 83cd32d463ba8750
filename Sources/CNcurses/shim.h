// What Swift needs to see ncurses' wide interface. Macros that Swift does not import are wrapped
// in static inline functions by the driver's needs.
#ifndef EMBARGO_CNCURSES_SHIM_H
#define EMBARGO_CNCURSES_SHIM_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#define NCURSES_WIDECHAR 1

#include <locale.h>
#include <wchar.h>
#include <ncurses.h>

static inline WINDOW *embargo_stdscr(void) { return stdscr; }

#endif
