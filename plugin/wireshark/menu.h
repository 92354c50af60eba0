/* menu.h - Wireshark's Tools > SIP Explain.
 *
 * An entry acts on what is there when it is chosen: the selected frame, the preferences, a site's
 * files; nothing is kept from one time to the next. What it has to say stands in a window, in the
 * language of the explanations. The labels are those of the language in which Wireshark was started.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_MENU_H
#define SIP_EXPLAIN_MENU_H

/* Registers the menu; call it when registration is over. Without windows there is none. */
void menu_register(void);

/* Labels the entries in the language that the preferences say, as long as Wireshark has not made its
 * menus: it registers first, and reads preferences afterwards. */
void menu_translate(void);

#endif
