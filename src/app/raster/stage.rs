//! A screen without a window.

use egui::epaint::ClippedShape;
use egui::{Context, Event, Pos2, RawInput, Rect, Ui, ViewportId};

use super::{Canvas, Textures};
use crate::app::theme;

/// How many frames a screen needs until its sizes are settled.
const FRAMES: usize = 3;

/// The time between two frames, in seconds: far enough for nothing to be a double click.
const STEP: f64 = 1.0;

/// Runs a screen frame by frame and draws it, with our theme and no window.
pub struct Stage {
    context: Context,
    textures: Textures,
    shapes: Vec<ClippedShape>,
    size: [usize; 2],
    pixels_per_point: f32,
    frames: u32,
}

impl Stage {
    /// A stage of `size` points; its pictures have `pixels_per_point` times as many pixels.
    #[must_use]
    pub fn new(size: [usize; 2], pixels_per_point: f32) -> Self {
        let context = Context::default();
        theme::install(&context);
        Self {
            context,
            textures: Textures::default(),
            shapes: Vec::new(),
            size,
            pixels_per_point,
            frames: 0,
        }
    }

    /// The context the screen runs in, to move the focus for instance.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Runs one frame in which `events` happen.
    pub fn frame(&mut self, events: Vec<Event>, ui: impl FnMut(&mut Ui)) {
        let [width, height] = self.size.map(|points| points as f32);
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_max(Pos2::ZERO, Pos2::new(width, height))),
            time: Some(f64::from(self.frames) * STEP),
            events,
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&ViewportId::ROOT) {
            viewport.native_pixels_per_point = Some(self.pixels_per_point);
        }
        let output = self.context.run_ui(input, ui);
        self.frames += 1;
        self.textures.apply(output.textures_delta);
        self.shapes = output.shapes;
    }

    /// Draws the last frame on paper.
    #[must_use]
    pub fn canvas(&self) -> Canvas {
        let [width, height] = self.size.map(|points| self.pixels(points));
        let mut canvas = Canvas::filled(width, height, theme::PAPER);
        let primitives = self.context.tessellate(self.shapes.clone(), self.pixels_per_point);
        canvas.draw(&self.textures, &primitives, self.pixels_per_point);
        canvas
    }

    fn pixels(&self, points: usize) -> usize {
        (points as f32 * self.pixels_per_point).round() as usize
    }
}

/// The picture of a screen of `size` points, drawn with `pixels_per_point` on paper.
#[must_use]
pub fn picture(size: [usize; 2], pixels_per_point: f32, mut ui: impl FnMut(&mut Ui)) -> Canvas {
    let mut stage = Stage::new(size, pixels_per_point);
    for _ in 0..FRAMES {
        stage.frame(Vec::new(), &mut ui);
    }
    stage.canvas()
}
