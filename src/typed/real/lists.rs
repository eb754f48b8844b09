//! What real numbers and addresses are compared with. Nothing is ever asked of the network.

/// How long an international bank account number is, by country: the register of ISO 13616 (all
/// of SEPA is in it), then countries that use such numbers without being in it.
pub const ACCOUNT_LENGTHS: &[(usize, &str)] = &[
    (15, "NO"),
    (16, "BE"),
    (18, "DK FI FO FK GL NL SD"),
    (19, "MK SI"),
    (20, "AT BA EE KZ LT LU MN XK"),
    (21, "CH HR LI LV"),
    (22, "BG BH CR DE GB GE IE ME RS VA"),
    (23, "AE GI IL IQ OM SO TL"),
    (24, "AD CZ ES MD PK RO SA SE SK TN VG"),
    (25, "LY PT ST"),
    (26, "IS TR"),
    (27, "BI DJ FR GR IT MC MR SM"),
    (28, "AL AZ BY CY DO GT HN HU LB NI PL SV"),
    (29, "BR EG PS QA UA"),
    (30, "JO KW MU YE"),
    (31, "MT SC"),
    (32, "LC"),
    (33, "RU"),
    (25, "AO CV GW MZ"),
    (26, "DZ IR"),
    (27, "CF CG CM GA GQ KM MG TD"),
    (28, "BF BJ CI MA ML NE SN TG"),
];

/// Where people have their mailbox: these hosts, and those under them.
pub const MAIL_HOSTS: &str = "126.com 163.com 9business.fr 9online.fr alice.fr aliceadsl.fr aol.com \
    aol.fr bbox.fr bluewin.ch bouygtel.fr cegetel.net club-internet.fr dartybox.com fastmail.com \
    free.fr freesbee.fr googlemail.com hey.com icloud.com ik.me infonie.fr laposte.net libero.it \
    libertysurf.fr mac.com mail.com mail.ru mailo.com mailoo.org me.com menara.ma msn.com naver.com \
    netcourrier.com neuf.fr noos.fr nordnet.fr numericable.com numericable.fr pm.me posteo.net \
    proton.me qq.com rocketmail.com sapo.pt sfr.fr skynet.be t-online.de tele2.fr telenet.be \
    tuta.com tuta.io tutanota.com ukr.net vivaldi.net voila.fr web.de worldonline.fr ymail.com \
    zohomail.eu";

/// The same in many countries: what stands before the first dot.
pub const MAIL_NAMES: &str =
    "caramail gmail gmx hotmail live orange outlook protonmail wanadoo yahoo yandex zoho";
