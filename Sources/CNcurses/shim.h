// What Swift needs to see ncurses' wide interface. Macros and variables that Swift does not import,
// or imports as unsafe global state, are wrapped in static inline functions by the driver's needs.
#ifndef EMBARGO_CNCURSES_SHIM_H
#define EMBARGO_CNCURSES_SHIM_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#define NCURSES_WIDECHAR 1

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#include <ncurses.h>

static inline WINDOW *embargo_stdscr(void) { return stdscr; }
// Fills a cell with one character; the same as setcchar, without an array to pass.
static inline int embargo_set_cell(cchar_t *cell, wchar_t character, attr_t attributes, short pair) {
  const wchar_t text[] = {character, 0};
  return setcchar(cell, text, attributes, pair, NULL);
}
static inline int embargo_lines(void) { return LINES; }
static inline int embargo_columns(void) { return COLS; }
static inline int embargo_colours(void) { return COLORS; }
static inline int embargo_colour_pairs(void) { return COLOR_PAIRS; }

static const attr_t embargo_bold = A_BOLD;
static const attr_t embargo_dim = A_DIM;
static const attr_t embargo_underline = A_UNDERLINE;
static const attr_t embargo_reverse = A_REVERSE;
static const attr_t embargo_italic = A_ITALIC;

static const mmask_t embargo_mouse_press = BUTTON1_PRESSED;
static const mmask_t embargo_mouse_release = BUTTON1_RELEASED;
static const mmask_t embargo_mouse_up = BUTTON4_PRESSED;
static const mmask_t embargo_mouse_down = BUTTON5_PRESSED;
static const mmask_t embargo_mouse_move = REPORT_MOUSE_POSITION;

// A screen on standard output that reads keys from `input`; NULL where TERM is unknown.
static inline SCREEN *embargo_newterm(int input) {
  FILE *keys = input == STDIN_FILENO ? stdin : fdopen(input, "r");
  return keys ? newterm(NULL, stdout, keys) : NULL;
}

// Writes a control sequence past ncurses' own buffer, in order with what it has written.
static inline void embargo_write_raw(const char *bytes, size_t count) {
  fflush(stdout);
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// Rows and columns of the terminal on standard output; 0 where it is none.
static inline struct winsize embargo_window_size(void) {
  struct winsize size = {0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) size = (struct winsize){0};
  return size;
}

// A descriptor that becomes readable when a blocked signal of `set` arrives.
static inline int embargo_signalfd(const sigset_t *set) {
  return signalfd(-1, set, SFD_NONBLOCK | SFD_CLOEXEC);
}

// The number of the next signal that has arrived; 0 where there is none.
static inline int embargo_next_signal(int descriptor) {
  struct signalfd_siginfo arrived;
  return read(descriptor, &arrived, sizeof arrived) == sizeof arrived ? (int)arrived.ssi_signo : 0;
}

// Takes the default action of a signal in this thread, now.
static inline void embargo_take_default(int number, int whole_group) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  struct sigaction byDefault = {0}, before;
  byDefault.sa_handler = SIG_DFL;
  sigaction(number, &byDefault, &before);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  kill(whole_group ? 0 : getpid(), number);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  sigaction(number, &before, NULL);
}

static inline WINDOW *embargo_current_screen(void) { return curscr; }

// The terminal's modes from before the program changed them, for the handler of a crash.
static inline struct termios *embargo_modes_before(void) {
  static struct termios modes;
  return &modes;
}

static inline void embargo_crashed(int number) {
  static const char restore[] =
      "\033[?2004l\033[?1002l\033[?1006l\033[?1000l\033[?25h\033[0m\033[?1049l\r\n";
  ssize_t written = write(STDOUT_FILENO, restore, sizeof restore - 1);
  (void)written;
  tcsetattr(STDOUT_FILENO, TCSANOW, embargo_modes_before());
  signal(number, SIG_DFL);
  raise(number);
}

// Makes a crash give the terminal back before it ends the program.
static inline void embargo_restore_on_crash(void) {
  static const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
  if (tcgetattr(STDOUT_FILENO, embargo_modes_before()) != 0) return;
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) signal(numbers[i], embargo_crashed);
}

#endif
