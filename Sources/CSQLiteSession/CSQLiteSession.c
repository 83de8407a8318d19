#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "CSQLiteSession.h"

struct csession {
  sqlite3_session *session;
};

static int is_recorded(void *context, const char *table) {
  (void)context;
  return strncmp(table, "sqlite_", 7) != 0 && strcmp(table, "journal") != 0 && strcmp(table, "grdb_migrations") != 0;
}

int csession_start(void *database, csession **recording) {
  csession *made = calloc(1, sizeof *made);
  if (!made) return SQLITE_NOMEM;
  int code = sqlite3session_create(database, "main", &made->session);
  if (code == SQLITE_OK) {
    sqlite3session_table_filter(made->session, is_recorded, NULL);
    code = sqlite3session_attach(made->session, NULL);
  }
  if (code != SQLITE_OK) {
    csession_end(made);
    made = NULL;
  }
  *recording = made;
  return code;
}

int csession_changeset(csession *recording, void **bytes, int *count) {
  return sqlite3session_changeset(recording->session, count, bytes);
}

void csession_end(csession *recording) {
  if (!recording) return;
  if (recording->session) sqlite3session_delete(recording->session);
  free(recording);
}

void csession_free_bytes(void *bytes) { sqlite3_free(bytes); }

int csession_invert(const void *bytes, int count, void **inverted, int *inverted_count) {
  return sqlite3changeset_invert(count, bytes, inverted_count, inverted);
}

typedef struct {
  sqlite3 *database;
  csession_conflict *conflict;
} apply_context;

static void remember_table(csession_conflict *conflict, const char *table) {
  strncpy(conflict->table, table, sizeof conflict->table - 1);
}

static int on_conflict(void *context, int kind, sqlite3_changeset_iter *iterator) {
  apply_context *state = context;
  if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
    // The iterator knows only how many rows are left without their parent: SQLite's own check names the first.
    state->conflict->reason = CSESSION_DEPENDED_ON;
    sqlite3_stmt *check = NULL;
    if (sqlite3_prepare_v2(state->database, "PRAGMA foreign_key_check", -1, &check, NULL) == SQLITE_OK &&
        sqlite3_step(check) == SQLITE_ROW) {
      remember_table(state->conflict, (const char *)sqlite3_column_text(check, 0));
      state->conflict->row = sqlite3_column_int64(check, 1);
    }
    sqlite3_finalize(check);
    return SQLITE_CHANGESET_ABORT;
  }
  const char *table = "";
  int columns = 0, operation = 0, indirect = 0;
  sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
  remember_table(state->conflict, table);
  state->conflict->reason = kind == SQLITE_CHANGESET_CONSTRAINT ? CSESSION_BROKEN_PROMISE : CSESSION_CHANGED_SINCE;
  return SQLITE_CHANGESET_ABORT;
}

static int operation_count(const void *bytes, int count, sqlite3_int64 *operations) {
  sqlite3_changeset_iter *iterator = NULL;
  int code = sqlite3changeset_start(&iterator, count, (void *)bytes);
  if (code != SQLITE_OK) return code;
  *operations = 0;
  while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW) *operations += 1;
  int end = sqlite3changeset_finalize(iterator);
  return code == SQLITE_DONE ? end : code;
}

int csession_apply(void *database, const void *bytes, int count, csession_conflict *conflict) {
  memset(conflict, 0, sizeof *conflict);
  sqlite3_int64 operations = 0;
  int code = operation_count(bytes, count, &operations);
  if (code != SQLITE_OK) return code;
  apply_context context = {database, conflict};
  sqlite3_int64 before = sqlite3_total_changes64(database);
  code = sqlite3changeset_apply(database, count, (void *)bytes, NULL, on_conflict, &context);
  // A table that was dropped, renamed or given other columns makes apply succeed and do nothing: only the number of
  // rows that it really touched tells.
  if (code == SQLITE_OK && sqlite3_total_changes64(database) - before != operations) {
    conflict->reason = CSESSION_NOT_APPLIED;
    return SQLITE_ABORT;
  }
  return code;
}

// Reads the key of the row that the iterator stands on; answers 0 where it is not one whole number.
static int integer_key(sqlite3_changeset_iter *iterator, int columns, int operation, sqlite3_int64 *key) {
  unsigned char *is_key = NULL;
  int keys = 0, column = -1;
  if (sqlite3changeset_pk(iterator, &is_key, &columns) != SQLITE_OK) return 0;
  for (int i = 0; i < columns; i++) {
    if (!is_key[i]) continue;
    keys += 1;
    column = i;
  }
  if (keys != 1) return 0;
  sqlite3_value *value = NULL;
  int code = operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, column, &value)
                                        : sqlite3changeset_old(iterator, column, &value);
  if (code != SQLITE_OK || !value || sqlite3_value_type(value) != SQLITE_INTEGER) return 0;
  *key = sqlite3_value_int64(value);
  return 1;
}

int csession_rows(
    const void *bytes, int count, void *context, void (*visit)(void *, const char *, int64_t, int)) {
  sqlite3_changeset_iter *iterator = NULL;
  int code = sqlite3changeset_start(&iterator, count, (void *)bytes);
  if (code != SQLITE_OK) return code;
  while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
    const char *table = "";
    int columns = 0, operation = 0, indirect = 0;
    sqlite3_int64 key = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    if (integer_key(iterator, columns, operation, &key)) visit(context, table, key, operation == SQLITE_DELETE);
  }
  int end = sqlite3changeset_finalize(iterator);
  return code == SQLITE_DONE ? end : code;
}

int csession_texts(
    const void *bytes, int count, const char *table, int64_t row, void *context,
    void (*visit)(void *, int, const char *)) {
  sqlite3_changeset_iter *iterator = NULL;
  int code = sqlite3changeset_start(&iterator, count, (void *)bytes);
  if (code != SQLITE_OK) return code;
  while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
    const char *name = "";
    int columns = 0, operation = 0, indirect = 0;
    sqlite3_int64 key = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
    if (strcmp(name, table) != 0 || !integer_key(iterator, columns, operation, &key) || key != row) continue;
    visit(context, -1, "");
    for (int i = 0; i < columns; i++) {
      sqlite3_value *value = NULL;
      if (operation != SQLITE_INSERT && sqlite3changeset_old(iterator, i, &value) == SQLITE_OK && value &&
          sqlite3_value_type(value) == SQLITE_TEXT) {
        visit(context, i, (const char *)sqlite3_value_text(value));
      }
      value = NULL;
      if (operation != SQLITE_DELETE && sqlite3changeset_new(iterator, i, &value) == SQLITE_OK && value &&
          sqlite3_value_type(value) == SQLITE_TEXT) {
        visit(context, i, (const char *)sqlite3_value_text(value));
      }
    }
  }
  int end = sqlite3changeset_finalize(iterator);
  return code == SQLITE_DONE ? end : code;
}
