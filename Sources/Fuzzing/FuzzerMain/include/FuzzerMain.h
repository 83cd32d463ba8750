// The entry points under the names that the package manager gives to `main`: the linker makes
// `main` of the one that belongs to the target, so that libFuzzer's own is not used.

int CSVFuzzer_main(int count, char **arguments);
int HTMLFuzzer_main(int count, char **arguments);
int JSONFuzzer_main(int count, char **arguments);
int TextFuzzer_main(int count, char **arguments);
int XMLFuzzer_main(int count, char **arguments);
