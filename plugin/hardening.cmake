# What makes it harder to turn a mistake in C into more than a crash. tests/hardening looks whether it is
# in the plugin and in the command.
include(CheckCCompilerFlag)
include(CheckPIESupported)

# Writing into a buffer is checked where its size is known, at run time at the latest; needs optimization.
add_compile_definitions($<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=3>)
# The return address is guarded; no stack grows past its guard page unseen.
add_compile_options(-fstack-protector-strong -fstack-clash-protection)
# Jumps end where one may land, on processors that can tell.
check_c_compiler_flag(-fcf-protection=full has_cf_protection)
if(has_cf_protection)
  add_compile_options(-fcf-protection=full)
endif()
# Addresses of functions are looked up at the start, and read-only from then on; no stack is run.
add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
# The command is loaded wherever the system likes.
check_pie_supported(LANGUAGES C)
