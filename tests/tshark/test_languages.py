"""Languages in the real tshark: which one is chosen, what changes with it and what never does."""
import unittest

from harness import TestCase

FRENCH = "4xx Erreur client"
PORTUGUESE = "4xx Falha do cliente"
ENGLISH = "4xx Client Failure"


class LanguagesTest(TestCase):
    def class_name(self, *options):
        """What the class of the 401 of a registration is called."""
        return self.fields("register-ok.pcapng", ["sip_explain.class"], "-Y", "sip.Status-Code == 401", *options)[0][0][0]

    def speak(self, **variables):
        """Sets the variables of the environment that tell a language."""
        before = dict(self.sandbox.environment)
        self.addCleanup(setattr, self.sandbox, "environment", before)
        rest = {key: value for key, value in before.items() if key not in ("LC_ALL", "LC_MESSAGES", "LANG")}
        self.sandbox.environment = {**rest, **variables}

    def test_the_preference_decides(self):
        for language, name in (("fr", FRENCH), ("pt", PORTUGUESE), ("en", ENGLISH), ("vi", "4xx Lỗi phía client")):
            self.assertEqual(self.class_name("-o", "sip_explain.language:" + language), name)

    def test_both_kinds_of_portuguese_are_portuguese(self):
        for language in ("pt_BR", "pt_PT", "pt-BR"):
            self.assertEqual(self.class_name("-o", "sip_explain.language:" + language), PORTUGUESE)

    def test_a_language_without_texts_is_english(self):
        self.assertEqual(self.class_name("-o", "sip_explain.language:xx"), ENGLISH)

    def test_a_language_with_headings_only_has_english_cards(self):
        printed = self.tshark("register-ok.pcapng", "-V", "-o", "sip_explain.language:ja",
                              "-Y", "sip.Status-Code == 401")
        self.assertIn("[説明]", printed)
        self.assertIn("The far end wants proof of who sends this request", printed)

    def test_a_value_stays_behind_a_heading_that_runs_from_right_to_left(self):
        printed = self.tshark("register-ok.pcapng", "-V", "-o", "sip_explain.language:ar",
                              "-Y", "sip.Status-Code == 401")
        self.assertIn("[رمز الحالة\u200e: 401]", printed)
        self.assertIn("[الوصف]", printed)

    def test_french_has_a_space_before_a_colon(self):
        printed = self.tshark("register-ok.pcapng", "-V", "-O", "sip_explain", "-o", "sip_explain.language:fr",
                              "-Y", "sip.Status-Code == 401")
        for line in ("[Code de statut\u00a0: 401]", "[Constat\u00a0: auth.challenge]", "[Référence\u00a0: RFC 3261 section 21.4.2]",
                     "[Preuve dans la trame\u00a0: 1]", "[Requête dans la trame\u00a0: 1]"):
            self.assertIn(line, printed)
        ours = printed[printed.index("[Code de statut"):]
        self.assertNotRegex(ours, r"(?m)^ *\[\w[\w ]*: ")

    def test_wireshark_s_own_language_comes_next(self):
        path = self.sandbox.home / ".config" / "wireshark" / "language"
        path.parent.mkdir(parents=True, exist_ok=True)
        self.addCleanup(path.unlink)
        path.write_text("# Language settings file\nlanguage: fr\n", encoding="utf-8")
        path.chmod(0o644)
        self.assertEqual(self.class_name(), FRENCH)
        self.assertEqual(self.class_name("-o", "sip_explain.language:pt"), PORTUGUESE)
        path.write_text("language: system\n", encoding="utf-8")
        self.assertEqual(self.class_name(), ENGLISH)

    def test_the_environment_comes_last(self):
        self.speak(LC_MESSAGES="fr_FR.UTF-8", LANG="pt_BR.UTF-8")
        self.assertEqual(self.class_name(), FRENCH)
        self.speak(LANG="pt_BR.UTF-8")
        self.assertEqual(self.class_name(), PORTUGUESE)
        self.speak(LC_ALL="C.UTF-8", LANG="pt_BR.UTF-8")
        self.assertEqual(self.class_name(), ENGLISH)
        self.speak()
        self.assertEqual(self.class_name(), ENGLISH)

    def test_ids_and_fields_stay_as_they_are(self):
        names = ["sip_explain.code", "sip_explain.phrase", "sip_explain.severity", "sip_explain.finding",
                 "sip_explain.finding.severity", "sip_explain.reference", "sip_explain.related"]
        english = self.fields("call-busy.pcapng", names)
        for language in ("fr", "vi", "ar"):
            self.assertEqual(self.fields("call-busy.pcapng", names, "-o", "sip_explain.language:" + language), english)

    def test_findings_and_expert_infos_speak_it(self):
        row = self.fields("register-ok.pcapng", ["sip_explain.finding.text", "_ws.expert.message"],
                          "-o", "sip_explain.language:vi", "-Y", "sip.Status-Code == 401")[0]
        self.assertIn("Bước đầu bình thường: REGISTER ở frame 1", row[0][0])
        self.assertEqual(row[1], ["401 Unauthorized: Đầu bên kia muốn biết chắc ai gửi request này và đòi xác thực "
                                  "Digest."])

    def test_json_holds_the_text_as_it_is(self):
        layers = self.json("register-ok.pcapng", "-Y", "sip.Status-Code == 401", "-o", "sip_explain.language:vi")
        card = layers[0]["_source"]["layers"]["sip_explain"]
        self.assertEqual(card["sip_explain.class"], "4xx Lỗi phía client")


if __name__ == "__main__":
    unittest.main()
