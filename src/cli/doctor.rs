//! What the program found out about itself and its machine, put to words.

use crate::content::library::{Became, Beside};
use crate::diagnostic::Datum;
use crate::session::progress::{Cause, Damage};
use crate::system::doctor::Finding;
use crate::system::guard::State;
use crate::words::Words;

/// The findings, one or several lines each.
pub fn told(findings: &[Finding], words: &Words) -> String {
    let told: Vec<String> = findings.iter().map(|finding| one(finding, words)).collect();
    told.join("\n")
}

fn one(finding: &Finding, words: &Words) -> String {
    match finding {
        Finding::Version(version) => {
            words.say_with("cli-version", &[("version", Datum::from(*version))])
        }
        Finding::Platform { system, processor } => {
            let data = [("system", Datum::from(*system)), ("processor", Datum::from(*processor))];
            words.say_with("doctor-platform", &data)
        }
        Finding::NoFolder => words.say("doctor-no-folder"),
        Finding::File(file) => {
            let file = file.display().to_string();
            words.say_with("doctor-file", &[("file", Datum::from(file))])
        }
        Finding::Kept(None) => words.say("doctor-nothing"),
        Finding::Kept(Some(lines)) => {
            let said = words.say("doctor-kept");
            lines.iter().fold(said, |text, line| format!("{text}\n    {line}"))
        }
        Finding::Unreadable => words.say("doctor-unreadable"),
        Finding::Damaged(Damage { line, cause }) => {
            let data = [("line", Datum::from(*line)), ("cause", Datum::from(name(*cause)))];
            words.say_with("doctor-damaged", &data)
        }
        Finding::Guard(found) => match found.state {
            State::Held => words.say(found.key()),
            State::Missing(why) => format!("{} {}", words.say(found.key()), words.say(why.key())),
        },
        Finding::Voice(None) => words.say("doctor-no-voice"),
        Finding::Voice(Some(program)) => {
            words.say_with("doctor-voice", &[("program", Datum::from(*program))])
        }
        Finding::Writable(true) => words.say("doctor-writable"),
        Finding::Writable(false) => words.say("doctor-not-writable"),
    }
}

/// What became of a pack beside the program.
pub fn told_of_pack(pack: &Beside, words: &Words) -> String {
    let file = ("file", Datum::from(pack.file.as_str()));
    match &pack.became {
        Became::Taken { date, lessons, workshops } => {
            let lessons: Vec<&str> = lessons.iter().map(|lesson| lesson.as_str()).collect();
            let workshops: Vec<&str> = workshops.iter().map(|id| id.as_str()).collect();
            let date = ("date", Datum::from(date.to_string()));
            let data = [file, date, ("lessons", Datum::from(lessons.join(", ")))];
            let taken = words.say_with("doctor-pack-taken", &data);
            if workshops.is_empty() {
                return taken;
            }
            let data = [("workshops", Datum::from(workshops.join(", ")))];
            format!("{taken} {}", words.say_with("doctor-pack-workshops", &data))
        }
        Became::Older { date, own } => {
            let date = ("date", Datum::from(date.to_string()));
            let data = [file, date, ("own", Datum::from(own.to_string()))];
            words.say_with("doctor-pack-older", &data)
        }
        Became::TooMany { most } => {
            let data = [file, ("most", Datum::from(*most))];
            words.say_with("doctor-pack-too-many", &data)
        }
        Became::Faulty(fault) => {
            let told = words.sentences(fault);
            let (fault, remedy) = (Datum::from(told.message), Datum::from(told.remedy));
            let data = [file, ("fault", fault), ("remedy", remedy)];
            words.say_with("doctor-pack-faulty", &data)
        }
    }
}

/// The choice of the sentence that tells a cause.
fn name(cause: Cause) -> &'static str {
    match cause {
        Cause::NotProgress => "foreign",
        Cause::Newer => "newer",
        Cause::Unknown => "unknown",
        Cause::Again => "again",
        Cause::TooMany => "many",
        Cause::Incomplete => "incomplete",
        Cause::Cut => "cut",
    }
}
