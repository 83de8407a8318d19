#ifndef CEDITLINE_SHIM_H
#define CEDITLINE_SHIM_H

/* Swift cannot call variadic C functions: each use of el_wset, el_wget and
 * history_w has one typed function here. Names and help texts are literals,
 * because libedit keeps the pointers it is given. */

#include <histedit.h>
#include <stdio.h>
#include <wchar.h>

typedef wchar_t *(*ce_prompt)(EditLine *);
typedef int (*ce_reader)(EditLine *, wchar_t *);
typedef unsigned char (*ce_command)(EditLine *, wint_t);

/* C's standard streams are global variables, which Swift 6 refuses to read. */
static inline FILE *ce_stdin(void) { return stdin; }
static inline FILE *ce_stdout(void) { return stdout; }

/* <wchar.h> hides it unless _XOPEN_SOURCE is set before any header. */
static inline int ce_width(wchar_t scalar) {
  extern int wcwidth(wchar_t);
  return wcwidth(scalar);
}

static inline int ce_set_client(EditLine *el, void *client) { return el_wset(el, EL_CLIENTDATA, client); }

static inline void *ce_client(EditLine *el) {
  void *client = NULL;
  return el_wget(el, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}

/* -1 when terminfo does not know that terminal. */
static inline int ce_set_terminal(EditLine *el, const char *name) { return el_set(el, EL_TERMINAL, name); }

static inline int ce_set_prompt(EditLine *el, ce_prompt prompt) {
  return el_wset(el, EL_PROMPT_ESC, prompt, L'\1');
}

static inline int ce_set_reader(EditLine *el, ce_reader reader) { return el_wset(el, EL_GETCFN, reader); }

static inline int ce_set_history(EditLine *el, HistoryW *history) {
  return el_wset(el, EL_HIST, history_w, history);
}

/* 1: the terminal as the editor needs it, 0: as it was. */
static inline int ce_prepare_terminal(EditLine *el, int editing) { return el_wset(el, EL_PREP_TERM, editing); }

/* Draws the prompt and the line again from the row where the cursor stands. */
static inline int ce_redraw(EditLine *el) { return el_wset(el, EL_REFRESH); }

static inline int ce_bind(EditLine *el, const wchar_t *key, const wchar_t *command) {
  return el_wset(el, EL_BIND, key, command, (const wchar_t *)NULL);
}

/* Emacs keys, and Ctrl-C and Ctrl-Z as keys like any other (no signal while a
 * line is edited): no handler, no flag shared with one, and no race. */
static inline int ce_configure(EditLine *el, ce_command complete, ce_command interrupt, ce_command suspend) {
  int failed = 0;
  failed |= el_wset(el, EL_EDITOR, L"emacs");
  failed |= el_wset(el, EL_SIGNAL, 0);
  failed |= el_wset(el, EL_SETTY, L"-d", L"-isig", (const wchar_t *)NULL);
  failed |= el_wset(el, EL_ADDFN, L"ce-complete", L"Complete the word", complete);
  failed |= el_wset(el, EL_ADDFN, L"ce-interrupt", L"Drop the line", interrupt);
  failed |= el_wset(el, EL_ADDFN, L"ce-suspend", L"Stop the program", suspend);
  failed |= ce_bind(el, L"^I", L"ce-complete");
  failed |= ce_bind(el, L"^C", L"ce-interrupt");
  failed |= ce_bind(el, L"^Z", L"ce-suspend");
  failed |= ce_bind(el, L"^R", L"em-inc-search-prev");
  failed |= ce_bind(el, L"^U", L"vi-kill-line-prev");
  /* Home, End, Delete and Ctrl with an arrow, as terminals send them whatever
   * their terminfo entry says. */
  failed |= ce_bind(el, L"\\e[H", L"ed-move-to-beg");
  failed |= ce_bind(el, L"\\eOH", L"ed-move-to-beg");
  failed |= ce_bind(el, L"\\e[1~", L"ed-move-to-beg");
  failed |= ce_bind(el, L"\\e[F", L"ed-move-to-end");
  failed |= ce_bind(el, L"\\eOF", L"ed-move-to-end");
  failed |= ce_bind(el, L"\\e[4~", L"ed-move-to-end");
  failed |= ce_bind(el, L"\\e[3~", L"ed-delete-next-char");
  failed |= ce_bind(el, L"\\e[1;5D", L"ed-prev-word");
  failed |= ce_bind(el, L"\\e[1;5C", L"em-next-word");
  return failed;
}

static inline int ce_history_size(HistoryW *history, int size) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, size);
}

static inline int ce_history_enter(HistoryW *history, const wchar_t *line) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, line);
}

#endif
