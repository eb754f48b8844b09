//! A tab of the simulated browser.

use eframe::egui::{
    Color32, CornerRadius, Id, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::press;
use crate::app::theme::{self, Lettering, radius, space};

/// The height of a tab, in points.
const HEIGHT: f32 = 48.0;

/// The width of the cross that closes it, in points.
const CROSS: f32 = theme::MIN_TARGET;

/// A tab: its title, and a cross when it can be closed.
pub struct Tab<'a> {
    /// The title of its page.
    pub title: &'a str,
    /// The picture of its site.
    pub icon: Option<Icon>,
    /// Whether it is in front.
    pub active: bool,
    /// What the cross does, in words, when there is one.
    pub close: Option<&'a str>,
    /// Its width, in points.
    pub width: f32,
    /// Its name.
    pub id: Id,
}

impl Tab<'_> {
    /// Shows it. Says whether it was brought to the front, and whether it was closed.
    pub fn ui(self, ui: &mut Ui) -> (bool, bool) {
        let (rect, _) = ui.allocate_exact_size(vec2(self.width, HEIGHT), Sense::hover());
        let cross_width = if self.close.is_some() { CROSS } else { 0.0 };
        let (main, cross) = rect.split_left_right_at_x(rect.right() - cross_width);
        let response = ui.interact(main, self.id, Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(Role::Tab, ui.is_enabled(), self.active, self.title)
        });
        let fill = match (self.active, response.hovered()) {
            (true, _) => theme::WHITE,
            (false, true) => theme::CHROME_FIELD,
            (false, false) => Color32::TRANSPARENT,
        };
        let corner = CornerRadius { nw: radius::PILL, ne: radius::PILL, sw: 0, se: 0 };
        ui.painter().rect(rect, corner, fill, Stroke::NONE, StrokeKind::Inside);
        if response.has_focus() {
            press::paint_focus(ui.painter(), main.shrink(4.0), radius::SITE);
        }
        let painter = ui.painter().with_clip_rect(main.intersect(ui.clip_rect()));
        let mut left = main.left() + space::MEDIUM;
        if let Some(icon) = self.icon {
            let at = pos2(left + 10.0, main.center().y);
            press::paint_icon(&painter, at, icon, 20.0, theme::SITE_BLUE);
            left += 20.0 + space::SMALL;
        }
        let lettering = if self.active { Lettering::Strong } else { Lettering::Body };
        let title = painter.layout_no_wrap(self.title.to_owned(), lettering.font(), theme::INK);
        painter.galley(
            pos2(left, main.center().y - title.size().y / 2.0).round(),
            title,
            theme::INK,
        );
        let closed = self.close.is_some_and(|words| {
            let response = ui.interact(cross, self.id.with("close"), Sense::click());
            let name = format!("{words}\u{a0}: {}", self.title);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
            if response.hovered() {
                let hole = cross.shrink(6.0);
                ui.painter().rect_filled(hole, CornerRadius::same(radius::SITE), theme::CHROME);
            }
            press::paint_icon(ui.painter(), cross.center(), Icon::X, 20.0, theme::INK);
            if response.has_focus() {
                press::paint_focus(ui.painter(), cross.shrink(6.0), radius::SITE);
            }
            response.clicked()
        });
        (response.clicked(), closed)
    }
}
