//! What egui paints with: its letters and its pictures.

use std::collections::HashMap;

use egui::epaint::{ImageData, ImageDelta};
use egui::{Color32, TextureFilter, TextureId, TexturesDelta};

/// The textures egui told us about, kept from one frame to the next.
#[derive(Default)]
pub struct Textures {
    known: HashMap<TextureId, Texture>,
    /// Freed by the last frame, which may still have been drawn with them.
    dying: Vec<TextureId>,
}

impl Textures {
    /// Carries out what a frame says of textures. To be called with every frame, in order, before
    /// drawing it.
    pub fn apply(&mut self, mut delta: TexturesDelta) {
        for id in self.dying.drain(..) {
            self.known.remove(&id);
        }
        for (id, changes) in delta.set.drain() {
            for change in changes {
                self.change(id, &change);
            }
        }
        self.dying.extend(delta.free.drain());
    }

    fn change(&mut self, id: TextureId, change: &ImageDelta) {
        let ImageData::Color(image) = &change.image;
        let [width, height] = image.size;
        if let Some([left, top]) = change.pos {
            let Some(texture) = self.known.get_mut(&id) else {
                return;
            };
            for (y, row) in image.pixels.chunks_exact(width.max(1)).enumerate() {
                let start = (top + y) * texture.width + left;
                if let Some(place) = texture.texels.get_mut(start..start + width) {
                    place.copy_from_slice(row);
                }
            }
        } else if width > 0 && height > 0 {
            let texels = image.pixels.clone();
            let nearest = change.options.magnification == TextureFilter::Nearest;
            self.known.insert(id, Texture { width, height, texels, nearest });
        }
    }

    /// The texture `id`, unless egui never told us or freed it.
    pub(super) fn get(&self, id: TextureId) -> Option<&Texture> {
        self.known.get(&id)
    }
}

/// A picture to paint with: at least one texel.
pub(super) struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
    nearest: bool,
}

impl Texture {
    /// From egui's 0 to 1 to texels, counted from the middle of the first one.
    pub(super) fn place(&self, u: f32, v: f32) -> [f32; 2] {
        [u * self.width as f32 - 0.5, v * self.height as f32 - 0.5]
    }

    /// The colour at a [`Self::place`], mixed from the four texels around it.
    pub(super) fn sample(&self, [u, v]: [f32; 2]) -> Color32 {
        if self.nearest {
            return self.texel((u + 0.5).floor() as i32, (v + 0.5).floor() as i32);
        }
        // In 256ths of a texel.
        let (u, v) = ((u * 256.0).round() as i32, (v * 256.0).round() as i32);
        let (x, y) = (u >> 8, v >> 8);
        let (right, down) = ((u & 255) as u32, (v & 255) as u32);
        let upper = self.texel(x, y);
        if right == 0 && down == 0 {
            return upper;
        }
        let upper = mix(upper, self.texel(x + 1, y), right);
        if down == 0 {
            return upper;
        }
        mix(upper, mix(self.texel(x, y + 1), self.texel(x + 1, y + 1), right), down)
    }

    fn texel(&self, x: i32, y: i32) -> Color32 {
        let x = x.clamp(0, self.width as i32 - 1) as usize;
        let y = y.clamp(0, self.height as i32 - 1) as usize;
        self.texels[y * self.width + x]
    }
}

/// From `a` (0) to `b` (256).
fn mix(a: Color32, b: Color32, share: u32) -> Color32 {
    let (a, b) = (a.to_array(), b.to_array());
    let channel = |at: usize| {
        ((u32::from(a[at]) * (256 - share) + u32::from(b[at]) * share + 128) >> 8) as u8
    };
    Color32::from_rgba_premultiplied(channel(0), channel(1), channel(2), channel(3))
}
