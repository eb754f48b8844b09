//! The guards of Linux: `prctl`, resource limits, Landlock and seccomp, none of which asks for
//! rights of an administrator.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use landlock::{
    ABI, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr,
    RulesetStatus, path_beneath_rules,
};
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, TargetArch,
};

use super::Reason;

/// Of Landlock, all that concerns writing: what came later is about other things.
const LANDLOCK: ABI = ABI::V3;

/// What is written to while drawing, and keeps nothing: nowhere, and the graphics card.
const DEVICES: [&str; 2] = ["/dev/null", "/dev/dri"];

/// Memory shared with the screen, as files that are made and removed. It is lost with the machine.
const SHARED: &str = "/dev/shm";

/// How the names of other graphics cards begin in `/dev`: their drivers are not in `/dev/dri`.
const OTHER_CARDS: [&str; 2] = ["nvidia", "mali"];

/// Other programs of the same person may not look into the memory, and no crash writes it.
pub fn hide_memory() -> Result<(), Reason> {
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|_| Reason::Refused)
}

/// Not being dumpable is enough on today's kernels; a limit of zero stays with the processes that
/// this one starts.
pub fn leave_no_core() -> Result<(), Reason> {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, none).map_err(|_| Reason::Refused)
}

/// Opens files for writing in one folder alone, and on the devices that drawing needs. What is open
/// already stays so: the standard output goes where it was sent. Reading stays free.
pub fn write_only_in(folder: Option<&Path>) -> Result<(), Reason> {
    // A rule is tied to a folder that is there.
    if let Some(folder) = folder {
        DirBuilder::new().recursive(true).mode(0o700).create(folder).ok();
    }
    let writing = AccessFs::from_write(LANDLOCK);
    let drawing = AccessFs::WriteFile | AccessFs::Truncate;
    let sharing = drawing | AccessFs::MakeReg | AccessFs::RemoveFile;
    let restrict = || {
        Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(writing)?
            .create()?
            .add_rules(path_beneath_rules(folder, writing))?
            .add_rules(path_beneath_rules(devices(), drawing))?
            .add_rules(path_beneath_rules([SHARED], sharing))?
            .restrict_self()
    };
    match restrict().map_err(|_| Reason::Refused)?.ruleset {
        RulesetStatus::FullyEnforced => Ok(()),
        RulesetStatus::PartiallyEnforced => Err(Reason::Partly),
        RulesetStatus::NotEnforced => Err(Reason::Kernel),
    }
}

fn devices() -> Vec<PathBuf> {
    let mut devices: Vec<PathBuf> = DEVICES.iter().map(PathBuf::from).collect();
    let all = fs::read_dir("/dev").into_iter().flatten().flatten();
    devices.extend(all.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        OTHER_CARDS.iter().any(|start| name.starts_with(start))
    }));
    devices
}

/// Opens no socket but those of the machine itself, by which one speaks to the screen, to screen
/// readers and to the printer. Everything else is refused as if by lack of rights: the internet,
/// raw packets, Bluetooth, virtual machines.
pub fn stay_on_this_machine() -> Result<(), Reason> {
    let filter = network_filter().map_err(|_| Reason::Processor)?;
    seccompiler::apply_filter_all_threads(&filter).map_err(|error| match error {
        Error::Prctl(cause) | Error::Seccomp(cause) if is_absent(&cause) => Reason::Kernel,
        _ => Reason::Refused,
    })
}

fn is_absent(cause: &io::Error) -> bool {
    // A kernel without filters does not know the argument.
    matches!(cause.raw_os_error(), Some(libc::ENOSYS | libc::EINVAL))
}

fn network_filter() -> Result<BpfProgram, Error> {
    let elsewhere = SeccompCondition::new(
        0,
        SeccompCmpArgLen::Dword,
        SeccompCmpOp::Ne,
        libc::AF_UNIX.unsigned_abs().into(),
    )?;
    let rules = BTreeMap::from([
        (libc::SYS_socket, vec![SeccompRule::new(vec![elsewhere])?]),
        // A ring opens sockets without calling `socket`. Nothing here uses one.
        (libc::SYS_io_uring_setup, Vec::new()),
    ]);
    let processor = TargetArch::try_from(std::env::consts::ARCH)?;
    let refuse = SeccompAction::Errno(libc::EACCES.unsigned_abs());
    Ok(SeccompFilter::new(rules, SeccompAction::Allow, refuse, processor)?.try_into()?)
}
