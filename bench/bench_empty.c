/* SPDX-License-Identifier: MIT */
/* Does nothing, and loads the libraries that the command does: what starting costs that
 * is not ours. */
#include <tout.h>

int
main(void)
{
    /* Else the linker would leave the library out. */
    return tout_version() == 0;
}
