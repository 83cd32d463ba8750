#include "FuzzerMain.h"

#include <stddef.h>
#include <stdint.h>

// libFuzzer's interface (LLVM, "libFuzzer", section "Using libFuzzer as a library").
extern int LLVMFuzzerRunDriver(int *, char ***, int (*)(const uint8_t *, size_t));
extern int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static int run(int count, char **arguments) {
  return LLVMFuzzerRunDriver(&count, &arguments, LLVMFuzzerTestOneInput);
}

int CSVFuzzer_main(int count, char **arguments) { return run(count, arguments); }
int HTMLFuzzer_main(int count, char **arguments) { return run(count, arguments); }
int JSONFuzzer_main(int count, char **arguments) { return run(count, arguments); }
int TextFuzzer_main(int count, char **arguments) { return run(count, arguments); }
int XMLFuzzer_main(int count, char **arguments) { return run(count, arguments); }
