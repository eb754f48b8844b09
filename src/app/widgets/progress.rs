//! A bar that says how much is done.

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::theme::{self, space};

/// Draws a bar of this width, in points, filled to a share of it; `said` is its name for those who
/// hear it.
pub fn bar(ui: &mut Ui, width: f32, share: f32, said: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, space::MEDIUM), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, said));
    let rounding = space::MEDIUM / 2.0;
    ui.painter().rect_filled(rect, rounding, theme::LINE);
    let wide = (rect.width() * share.clamp(0.0, 1.0)).max(space::MEDIUM);
    let done = Rect::from_min_size(rect.min, vec2(wide, rect.height()));
    ui.painter().rect_filled(done, rounding, theme::GREEN);
}
