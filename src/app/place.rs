//! Where things of the simulated computer are on the screen: for the ring that lights them up, the
//! hand that goes to them, and the words that say where to look.

use eframe::egui::{
    Align2, Color32, Context, CornerRadius, Id, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2,
    vec2,
};
use lucide_icons::Icon;

use crate::app::command::Pane;
use crate::app::theme::{self, radius};
use crate::app::{computer, ids};
use crate::content::mail::Folder;
use crate::demo::Target;

/// The height of the hand, in points.
const HAND: f32 = 46.0;

/// How far the tip of its finger is from the top left corner of its picture, as a share of its
/// height.
const FINGERTIP: [f32; 2] = [0.42, 0.1];

/// The part of the screen in which something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// In the frame of the browser, above the page.
    Bar,
    /// In the upper third of the page.
    Top,
    /// In the middle third.
    Middle,
    /// In the lower third.
    Bottom,
    /// Beside the computer.
    Beside,
}

impl Area {
    /// The area of a place, when the computer is drawn there.
    pub fn of(place: Rect, computer: Rect) -> Self {
        let page = computer.with_min_y(computer.top() + computer::BROWSER_HEIGHT);
        if place.left() > computer.right() {
            return Self::Beside;
        }
        let share = (place.center().y - page.top()) / page.height();
        match share {
            share if share < 0.0 => Self::Bar,
            share if share < 1.0 / 3.0 => Self::Top,
            share if share < 2.0 / 3.0 => Self::Middle,
            _ => Self::Bottom,
        }
    }
}

/// The name of the widget of a target.
pub fn id(target: Target) -> Id {
    match target {
        Target::Part(part) => ids::part(part),
        Target::Field(field) => ids::field(field),
        Target::Message(message) => ids::app("message", usize::from(message.0)),
        Target::CloseMessage => ids::app("close-message", 0),
        Target::Address => ids::app("address", 0),
        Target::Favourite(site) => ids::app("favourite", usize::from(site.0)),
        Target::Back => ids::app("back", 0),
        Target::NewTab => ids::app("new-tab", 0),
        Target::Tab(tab) => ids::app("tab", usize::from(tab)),
        Target::CloseTab(tab) => ids::app("tab", usize::from(tab)).with("close"),
        Target::Option(part, rank) => ids::option(part, rank),
        Target::Cookies(accept) => ids::app("cookies", usize::from(!accept)),
        Target::SaveOffer(save) => ids::app("save", usize::from(!save)),
        Target::PickUp => ids::app("answer", 0),
        Target::Contact(rank) => ids::app("contact", usize::from(rank)),
        Target::Say(rank) => ids::app("say", usize::from(rank)),
        Target::HangUp => ids::app("hang-up", 0),
        Target::Wait => ids::app("wait", 0),
        Target::Folder(folder) => {
            let rank = Folder::ALL.iter().position(|known| *known == folder);
            ids::app("folder", rank.unwrap_or_default())
        }
        Target::Draft => ids::app("draft", 0),
        Target::OnMessage(rank) => ids::app("on-message", usize::from(rank)),
        Target::Link(message) => ids::app("link", usize::from(message.0)),
        Target::Inspect(message) => ids::app("inspect", usize::from(message.0)),
        Target::Download => ids::app("download", 0),
        Target::OpenAttached => ids::app("open-file", 0),
        Target::Drop(file) => ids::app("drop", usize::from(file.0)),
        Target::Pick(_, file) | Target::File(file) => ids::app("file", usize::from(file.0)),
    }
}

/// The pane of the companion in which a target is. Nothing for what is on the computer.
pub fn pane(target: Target) -> Option<Pane> {
    match target {
        Target::PickUp | Target::Contact(_) | Target::Say(_) | Target::HangUp => Some(Pane::Phone),
        Target::Wait => Some(Pane::Calendar),
        Target::Part(_)
        | Target::Field(_)
        | Target::Message(_)
        | Target::CloseMessage
        | Target::Address
        | Target::Favourite(_)
        | Target::Back
        | Target::NewTab
        | Target::Tab(_)
        | Target::CloseTab(_)
        | Target::Option(..)
        | Target::Cookies(_)
        | Target::SaveOffer(_)
        | Target::Folder(_)
        | Target::Draft
        | Target::OnMessage(_)
        | Target::Link(_)
        | Target::Inspect(_)
        | Target::Download
        | Target::OpenAttached
        | Target::Pick(..)
        | Target::Drop(_)
        | Target::File(_) => None,
    }
}

/// Where a target was drawn last. Nothing when it is not on the screen.
pub fn rect(ctx: &Context, target: Target) -> Option<Rect> {
    let drawn = |id: Id| ctx.read_response(id).map(|response| response.rect);
    drawn(id(target)).or_else(|| match target {
        // Files are in a window that may not be open yet: what opens it comes first.
        Target::Pick(part, _) => drawn(ids::part(part)),
        Target::File(_) => drawn(ids::app("files", 1)),
        _ => None,
    })
}

/// Brings a target of the page into view, if the page is drawn in a `ui` that scrolls.
pub fn bring_into_view(ui: &Ui, target: Target) {
    if let Some(rect) = rect(ui.ctx(), target) {
        ui.scroll_to_rect(rect.expand(24.0), None);
    }
}

/// The point that a finger presses.
pub fn point(target: Target, rect: Rect) -> Pos2 {
    match target {
        // Beside what is written, not on it.
        Target::Field(_) | Target::Address => {
            pos2(rect.left() + rect.width() * 0.6, rect.center().y + 8.0)
        }
        Target::Part(_)
        | Target::Message(_)
        | Target::CloseMessage
        | Target::Favourite(_)
        | Target::Back
        | Target::NewTab
        | Target::Tab(_)
        | Target::CloseTab(_)
        | Target::Option(..)
        | Target::Cookies(_)
        | Target::SaveOffer(_)
        | Target::PickUp
        | Target::Contact(_)
        | Target::Say(_)
        | Target::HangUp
        | Target::Wait
        | Target::Folder(_)
        | Target::Draft
        | Target::OnMessage(_)
        | Target::Link(_)
        | Target::Inspect(_)
        | Target::Download
        | Target::OpenAttached
        | Target::Pick(..)
        | Target::Drop(_)
        | Target::File(_) => rect.center() + vec2(0.0, 6.0),
    }
}

/// Draws a ring around a place: an amber band between two lines of ink, larger than that of the
/// keyboard's focus.
pub fn ring(painter: &Painter, rect: Rect) {
    let around = rect.expand(8.0);
    let corner = CornerRadius::same(radius::BUTTON);
    let band = Stroke::new(5.0, theme::AMBER);
    let line = Stroke::new(1.5, theme::INK);
    painter.rect_stroke(around, corner, band, StrokeKind::Inside);
    painter.rect_stroke(around, corner, line, StrokeKind::Outside);
    painter.rect_stroke(around.shrink(5.0), CornerRadius::same(8), line, StrokeKind::Inside);
}

/// Draws the hand, the tip of its finger at a point; while it presses, a ring grows there.
pub fn hand(painter: &Painter, at: Pos2, pressing: bool) {
    if pressing {
        painter.circle_filled(at, 26.0, theme::AMBER.gamma_multiply(0.7));
        painter.circle_stroke(at, 26.0, Stroke::new(2.0, theme::INK));
    }
    let corner = at - vec2(FINGERTIP[0], FINGERTIP[1]) * HAND;
    let palm = corner + vec2(0.5, 0.58) * HAND;
    painter.circle_filled(palm, HAND * 0.36, theme::WHITE);
    let picture = char::from(Icon::Pointer).to_string();
    let glyph = |at: Pos2, color: Color32| {
        painter.text(at, Align2::LEFT_TOP, &picture, theme::icons(HAND), color);
    };
    // A white edge, so that it is told from whatever is under it.
    for (x, y) in [(-2.0, 0.0), (2.0, 0.0), (0.0, -2.0), (0.0, 2.0), (-2.0, -2.0), (2.0, 2.0)] {
        glyph(corner + vec2(x, y), theme::WHITE);
    }
    glyph(corner, theme::INK);
}
