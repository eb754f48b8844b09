//! Words on the screen.

use egui::text::{LayoutJob, LayoutSection, TextFormat};
use egui::{Color32, Rect, Response, Role, Sense, Ui, WidgetInfo};

use crate::app::theme::{self, Lettering};
use crate::words::segments;

/// Shows words on as many lines as they need, from the left.
pub fn label(ui: &mut Ui, text: &str, lettering: Lettering) -> Response {
    colored(ui, text, lettering, theme::INK)
}

/// Shows words in another colour than ink: [`theme::SOFT_INK`], [`theme::BRICK`], a site's own.
pub fn colored(ui: &mut Ui, text: &str, lettering: Lettering, color: Color32) -> Response {
    show(ui, marked(text, lettering, color, color), Role::Label)
}

/// Shows words in which quoted labels, between the marks of [`crate::words::segments`], stand out: bold, and
/// green where everything is bold already. The accessible name has no marks.
pub fn label_with_bold(ui: &mut Ui, text: &str, lettering: Lettering) -> Response {
    show(ui, instruction(text, lettering), Role::Label)
}

/// Shows a line of which a piece is lit, as with a marker: what is before, the piece, what is after.
pub fn with_marker(ui: &mut Ui, [before, piece, after]: [&str; 3], lettering: Lettering) {
    let mut job =
        marked(&crate::words::mark(before, piece, after), lettering, theme::INK, theme::INK);
    for section in &mut job.sections {
        if section.byte_range.start.0 == before.len() {
            section.format.background = theme::AMBER;
        }
    }
    show(ui, job, Role::Label);
}

/// Shows a title: as [`label_with_bold`], with the role of a heading.
pub fn heading(ui: &mut Ui, text: &str, lettering: Lettering) -> Response {
    show(ui, instruction(text, lettering), Role::Heading)
}

/// Shows words with a picture before them, level with their first line.
pub fn pictured(
    ui: &mut Ui,
    icon: lucide_icons::Icon,
    text: &str,
    lettering: Lettering,
    picture: Color32,
    ink: Color32,
) {
    show_pictured(ui, icon, picture, marked(text, lettering, ink, ink), (lettering, Role::Label));
}

/// Shows a title with a picture before it: as [`pictured`], with the role of a heading.
pub fn pictured_heading(
    ui: &mut Ui,
    icon: lucide_icons::Icon,
    text: &str,
    lettering: Lettering,
    picture: Color32,
) {
    let job = instruction(text, lettering);
    show_pictured(ui, icon, picture, job, (lettering, Role::Heading));
}

fn show_pictured(
    ui: &mut Ui,
    icon: lucide_icons::Icon,
    picture: Color32,
    words: LayoutJob,
    (lettering, role): (Lettering, Role),
) {
    ui.horizontal_top(|ui| {
        let size = if lettering.size() > 24.0 { theme::icon::MEDIUM } else { theme::icon::SMALL };
        let line = (lettering.size() * 1.4).max(size);
        let (rect, _) = ui.allocate_exact_size(egui::vec2(size, line), egui::Sense::hover());
        let at = egui::pos2(rect.center().x, rect.top() + line / 2.0);
        super::press::paint_icon(ui.painter(), at, icon, size, picture);
        ui.vertical(|ui| show(ui, words, role));
    });
}

fn instruction(text: &str, lettering: Lettering) -> LayoutJob {
    let quoted = if lettering.is_bold() { theme::GREEN } else { theme::INK };
    marked(text, lettering, theme::INK, quoted)
}

/// Places the words from the left, on the lines they need, even where a layout would stretch
/// them: egui's own label justifies its letters there.
fn show(ui: &mut Ui, mut job: LayoutJob, role: Role) -> Response {
    job.wrap.max_width = if ui.layout().is_horizontal() && ui.layout().main_wrap() {
        ui.max_rect().width()
    } else {
        ui.available_width()
    };
    let galley = ui.painter().layout_job(job);
    let (id, given) = ui.allocate_space(galley.size());
    let rect = Rect::from_min_size(given.min, galley.size());
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), galley.text()));
    if ui.is_rect_visible(rect) {
        ui.painter().galley(rect.min, galley, theme::INK);
    }
    response
}

/// The words without their marks, cut in bold and ordinary sections.
fn marked(text: &str, lettering: Lettering, color: Color32, quoted: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (piece, bold) in segments(text) {
        let (font_id, color) =
            if bold { (lettering.bold_font(), quoted) } else { (lettering.font(), color) };
        let start = job.text.len().into();
        job.text.push_str(piece);
        job.sections.push(LayoutSection {
            leading_space: 0.0,
            byte_range: start..job.text.len().into(),
            format: TextFormat { font_id, color, ..TextFormat::default() },
        });
    }
    job
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{CLOSE, OPEN, plain};

    #[test]
    fn quoted_labels_are_bold_and_their_marks_are_not_shown() {
        let text = "Appuyez sur \u{e000}Créer un compte\u{e001}, puis \u{e000}Suivant\u{e001}.";
        let job = marked(text, Lettering::Body, theme::INK, theme::GREEN);
        assert_eq!(job.text, "Appuyez sur Créer un compte, puis Suivant.");
        assert_eq!(job.text, plain(text));
        let bold: Vec<bool> =
            job.sections.iter().map(|section| section.format.color == theme::GREEN).collect();
        assert_eq!(bold, [false, true, false, true, false]);
    }

    #[test]
    fn no_icon_is_mistaken_for_a_mark() {
        assert!(lucide_icons::Icon::try_from(OPEN).is_err());
        assert!(lucide_icons::Icon::try_from(CLOSE).is_err());
    }
}
