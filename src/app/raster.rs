//! egui's meshes drawn by the processor: pictures without a window.
//!
//! The pictures of tests, of the README and of the paper sheets come from here, and so does the
//! screen of a machine without OpenGL. A [`Canvas`] holds pixels, [`Textures`] holds what egui
//! paints with, a [`Stage`] runs a screen and draws it, and [`picture`] does it all at once.
//!
//! Drawing follows what egui asks of a renderer: triangles by the top-left rule, so that
//! neighbours share no pixel and leave none; linear filtering that stops at the edge; colours with
//! premultiplied alpha, blended as they are, without going through linear light. Positions are
//! rounded to a 256th of a pixel and the rest is exact, so a picture is the same everywhere.

mod stage;
mod textures;
mod triangle;

use egui::epaint::{ClippedPrimitive, Primitive};
use egui::{Color32, Rect};

pub use stage::{Stage, picture};
pub use textures::Textures;
use triangle::Corner;

/// A picture: rows of pixels with premultiplied alpha.
#[derive(Clone, PartialEq, Eq)]
pub struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
}

/// The part of a canvas that may be drawn, in pixels; the ends are not part of it.
#[derive(Clone, Copy, Debug)]
struct Clip {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Canvas {
    /// An entirely transparent canvas, sizes in pixels.
    #[must_use]
    pub fn new(width: usize, height: usize) -> Self {
        Self::filled(width, height, Color32::TRANSPARENT)
    }

    /// A canvas of one colour, sizes in pixels.
    #[must_use]
    pub fn filled(width: usize, height: usize, color: Color32) -> Self {
        Self { width, height, pixels: vec![color; width * height] }
    }

    /// The width, in pixels.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The height, in pixels.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// All pixels, row by row from the top, with premultiplied alpha.
    #[must_use]
    pub fn pixels(&self) -> &[Color32] {
        &self.pixels
    }

    /// The pixel at `x`, `y` from the top left corner, or none outside.
    #[must_use]
    pub fn pixel(&self, x: usize, y: usize) -> Option<Color32> {
        (x < self.width).then(|| self.pixels.get(y * self.width + x).copied())?
    }

    /// Makes every pixel `color`.
    pub fn clear(&mut self, color: Color32) {
        self.pixels.fill(color);
    }

    /// Draws what egui tessellated, over what is there already. Paint callbacks are left out: they
    /// speak to a graphics card.
    pub fn draw(
        &mut self,
        textures: &Textures,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
    ) {
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let Primitive::Mesh(mesh) = primitive else {
                continue;
            };
            let Some(texture) = textures.get(mesh.texture_id) else {
                continue;
            };
            let clip = self.clip(*clip_rect, pixels_per_point);
            for corners in mesh.indices.as_chunks::<3>().0 {
                let corner = |at: u32| {
                    let vertex = mesh.vertices.get(at as usize)?;
                    Corner::new(vertex, pixels_per_point, texture)
                };
                let [a, b, c] = corners.map(corner);
                if let (Some(a), Some(b), Some(c)) = (a, b, c) {
                    triangle::fill(self, clip, texture, [a, b, c]);
                }
            }
        }
    }

    /// `rect`, from points to whole pixels of this canvas.
    fn clip(&self, rect: Rect, pixels_per_point: f32) -> Clip {
        let to_pixel = |points: f32, end: usize| {
            ((points * pixels_per_point).round() as i64).clamp(0, end as i64) as i32
        };
        Clip {
            left: to_pixel(rect.min.x, self.width),
            top: to_pixel(rect.min.y, self.height),
            right: to_pixel(rect.max.x, self.width),
            bottom: to_pixel(rect.max.y, self.height),
        }
    }

    /// The pixels `from..to` of row `y`, which must be inside.
    fn row_mut(&mut self, y: i32, from: i32, to: i32) -> &mut [Color32] {
        let start = y as usize * self.width;
        &mut self.pixels[start + from as usize..start + to as usize]
    }

    /// The picture as a PNG file with straight alpha; no bytes when the canvas has no pixels.
    #[must_use]
    pub fn to_png(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let bytes: Vec<u8> = self.pixels.iter().flat_map(|pixel| straight(*pixel)).collect();
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&bytes));
        if written.is_err() { Vec::new() } else { file }
    }
}

/// Red, green, blue and alpha, no longer multiplied.
fn straight(color: Color32) -> [u8; 4] {
    let [r, g, b, a] = color.to_array();
    let whole = |channel: u8| {
        let half = u32::from(a) / 2;
        ((u32::from(channel) * 255 + half) / u32::from(a)).min(255) as u8
    };
    match a {
        0 => [0; 4],
        255 => [r, g, b, a],
        _ => [whole(r), whole(g), whole(b), a],
    }
}

#[cfg(test)]
mod tests;
