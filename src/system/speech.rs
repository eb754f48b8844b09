//! The system's own voice: which program speaks, and how it is asked to.
//!
//! No voice is carried: the machine's is started, as a program of its own. The text is one of its
//! arguments, or stands in its surroundings, and never passes through a shell. The helper process
//! alone starts it ([`crate::system::helper`]): never waited on, always with a time to end.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::system::which::which;

/// The longest that a program may take that hands the text to another and ends.
const HANDED_OVER: Duration = Duration::from_secs(5);

/// The longest that a text may last: twice what the longest one that is taken lasts.
const SPOKEN: Duration = Duration::from_secs(240);

/// Where Windows is told what to say: its arguments would be read as a script.
const TEXT: &str = "FAIRE_AVEC_TEXT";

/// Where Windows is told the language.
const LANGUAGE: &str = "FAIRE_AVEC_LANGUAGE";

/// A script that reads both, and holds neither.
const SCRIPT: &str = "Add-Type -AssemblyName System.Speech;\
    $v=New-Object System.Speech.Synthesis.SpeechSynthesizer;\
    try{$v.SelectVoiceByHints(0,0,0,\
    [Globalization.CultureInfo]::GetCultureInfo($env:FAIRE_AVEC_LANGUAGE))}catch{};\
    $v.Rate=-1;$v.Speak($env:FAIRE_AVEC_TEXT)";

/// A program that speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The voice that the person chose for the whole desktop (Linux).
    Dispatcher,
    /// A small voice for many languages (Linux).
    Espeak,
    /// The voice of macOS.
    Say,
    /// The voice of Windows.
    PowerShell,
}

impl Speaker {
    /// Those that may be on this system, the best first.
    fn of_this_system() -> &'static [Self] {
        match std::env::consts::OS {
            "macos" => &[Self::Say],
            "windows" => &[Self::PowerShell],
            _ => &[Self::Dispatcher, Self::Espeak],
        }
    }

    /// What it is called, as a command.
    #[must_use]
    pub fn program(self) -> &'static str {
        match self {
            Self::Dispatcher => "spd-say",
            Self::Espeak => "espeak-ng",
            Self::Say => "say",
            Self::PowerShell => "powershell",
        }
    }
}

/// A speaker that is installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Which.
    pub speaker: Speaker,
    /// Its program.
    pub program: PathBuf,
}

/// The voices of this machine, the best first. That one is installed does not say that it can be
/// heard: one that fails gives way to the next.
#[must_use]
pub fn voices() -> Vec<Voice> {
    let all = Speaker::of_this_system().iter();
    all.filter_map(|speaker| Some(Voice { speaker: *speaker, program: which(speaker.program())? }))
        .collect()
}

impl Voice {
    /// Says a text in a language (`fr`, `pt-BR`). Both were checked by who asks.
    #[must_use]
    pub fn say(&self, text: &str, language: &str) -> Command {
        match self.speaker {
            // A little slower than usual: its readers are learning.
            Speaker::Dispatcher => self.start(["-l", language, "-r", "-15", "--", text]),
            Speaker::Espeak => self.start(["-v", language, "-s", "145", "--", text]),
            Speaker::Say => match say_voice(&self.program, language) {
                Some(voice) => self.start(["-v", &voice, "--", text]),
                None => self.start(["--", text]),
            },
            Speaker::PowerShell => {
                let mut command = self.start(["-NoProfile", "-NonInteractive", "-Command", SCRIPT]);
                command.env(TEXT, text).env(LANGUAGE, language);
                command
            }
        }
    }

    /// Silences what was handed over to another program, where ending our own is not enough.
    #[must_use]
    pub fn hush(&self) -> Option<Command> {
        match self.speaker {
            Speaker::Dispatcher => Some(self.start(["-C"])),
            Speaker::Espeak | Speaker::Say | Speaker::PowerShell => None,
        }
    }

    /// How long it may run before it is ended.
    #[must_use]
    pub fn patience(&self) -> Duration {
        if self.hands_over() { HANDED_OVER } else { SPOKEN }
    }

    /// Whether it ends before the text is said: then one that does not end is stuck.
    #[must_use]
    pub fn hands_over(&self) -> bool {
        self.speaker == Speaker::Dispatcher
    }

    fn start<const N: usize>(&self, arguments: [&str; N]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments.map(OsStr::new));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// The voice of macOS that speaks a language, when there is one.
fn say_voice(program: &Path, language: &str) -> Option<String> {
    let listed = Command::new(program).args(["-v", "?"]).stdin(Stdio::null()).output().ok()?;
    voice_in(&String::from_utf8_lossy(&listed.stdout), language)
}

/// Finds a voice in lines such as `Amélie    fr_CA    # Bonjour`.
fn voice_in(listed: &str, language: &str) -> Option<String> {
    let wanted = language.replace('-', "_");
    listed.lines().find_map(|line| {
        let (voice, _) = line.split_once('#')?;
        let (name, spoken) = voice.trim_end().rsplit_once(char::is_whitespace)?;
        let rest = spoken.strip_prefix(wanted.as_str())?;
        (rest.is_empty() || rest.starts_with('_')).then(|| name.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(speaker: Speaker, text: &str) -> Vec<String> {
        let command = Voice { speaker, program: PathBuf::from("voice") }.say(text, "fr");
        command.get_args().map(|argument| argument.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_text_is_one_argument_and_never_an_option() {
        let text = "-w /etc/passwd; $(reboot) `x` \"y\"";
        for speaker in [Speaker::Dispatcher, Speaker::Espeak, Speaker::Say] {
            let given = arguments(speaker, text);
            assert_eq!(given[given.len() - 2..], ["--", text], "{speaker:?}");
        }
        assert!(arguments(Speaker::PowerShell, text).iter().all(|given| !given.contains("reboot")));
    }

    #[test]
    fn a_voice_is_chosen_by_its_language() {
        let listed = "Alex                en_US    # Most people\n\
                      Amelie (Enhanced)   fr_CA    # Bonjour\n\
                      Frank               fry_NL   # Hoi\n";
        assert_eq!(voice_in(listed, "fr").as_deref(), Some("Amelie (Enhanced)"));
        assert_eq!(voice_in(listed, "en-US").as_deref(), Some("Alex"));
        assert_eq!(voice_in(listed, "de"), None);
        assert_eq!(voice_in("", "fr"), None);
    }
}
