// The data files of Resources/, embedded in the binary.
#ifndef EMBARGO_EMBEDDED_RESOURCES_H
#define EMBARGO_EMBEDDED_RESOURCES_H

#include <stddef.h>

/// One embedded file: its path below Resources/, its bytes and how many they are.
typedef struct {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} embargo_resource;

/// Every embedded file, in the order of the table in EmbeddedResources.c.
extern const embargo_resource *_Nonnull const embargo_resources;

/// How many files are embedded.
extern const size_t embargo_resource_count;

#endif
