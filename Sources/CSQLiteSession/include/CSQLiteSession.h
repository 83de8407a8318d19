// SQLite's session extension, which GRDB does not expose. Handles are void pointers because GRDB's own module already
// imports sqlite3.h: including it here as well would declare its types twice.
#ifndef C_SQLITE_SESSION_H
#define C_SQLITE_SESSION_H

#include <stdint.h>

// A recording of the changes that one connection makes to the user's tables.
typedef struct csession csession;

// Starts recording on the connection `database` (an sqlite3 *) what happens to every table but SQLite's own, the journal
// and the list of migrations. Answers an SQLite result code.
int csession_start(void *database, csession **recording);

// The changes recorded so far; the caller frees `bytes` with csession_free_bytes.
int csession_changeset(csession *recording, void **bytes, int *count);

void csession_end(csession *recording);
void csession_free_bytes(void *bytes);

// The change that takes `bytes` back; the caller frees `inverted` with csession_free_bytes.
int csession_invert(const void *bytes, int count, void **inverted, int *inverted_count);

// Why a changeset could not be applied.
enum {
  CSESSION_NO_CONFLICT = 0,
  CSESSION_CHANGED_SINCE = 1,  // a row is gone or differs from what the changeset expects
  CSESSION_DEPENDED_ON = 2,    // another row depends on one that would go
  CSESSION_BROKEN_PROMISE = 3, // a constraint would be broken
  CSESSION_NOT_APPLIED = 4     // the tables are no longer those that the changeset knows
};

typedef struct {
  int reason;
  char table[64];  // the table of the conflict, or of the row that depends on what would go
  int64_t row;     // the key of the depending row, 0 if unknown
} csession_conflict;

// Applies a changeset and tells in `conflict` why it stopped. The caller holds the transaction and rolls it back.
int csession_apply(void *database, const void *bytes, int count, csession_conflict *conflict);

// Calls `visit` with the table and the key of each row that the changeset adds, changes or removes, and 1 for one that it
// removes. Rows whose key is not one whole number are left out.
int csession_rows(
    const void *bytes, int count, void *context,
    void (*visit)(void *context, const char *table, int64_t key, int is_removed));

// Calls `visit` for each row of that table and key that the changeset adds, changes or removes: first with the column -1,
// then with the column and each text that it held before or after.
int csession_texts(
    const void *bytes, int count, const char *table, int64_t row, void *context,
    void (*visit)(void *context, int column, const char *text));

#endif
