use egui::epaint::{Mesh, Vertex};
use egui::{
    Align2, ColorImage, ImageData, Pos2, Rect, TextureId, TextureOptions, TexturesDelta, Ui, Vec2,
    pos2,
};

use super::*;
use crate::app::theme::{INK, Lettering, PAPER};

const TEXTURE: TextureId = TextureId::Managed(0);

/// Textures whose only one is `image`.
fn textures(image: ColorImage) -> Textures {
    let mut delta = TexturesDelta::default();
    delta.push(TEXTURE, egui::epaint::ImageDelta::full(image, TextureOptions::LINEAR));
    let mut textures = Textures::default();
    textures.apply(delta);
    textures
}

fn white() -> Textures {
    textures(ColorImage::filled([1, 1], Color32::WHITE))
}

fn vertex(pos: Pos2, color: Color32) -> Vertex {
    Vertex { pos, uv: pos2(0.0, 0.0), color }
}

fn mesh(mesh: Mesh, clip_rect: Rect) -> ClippedPrimitive {
    ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) }
}

/// A quad of one colour, cut along one diagonal, in both windings.
fn quad(corners: [Pos2; 4], color: Color32) -> Mesh {
    Mesh {
        indices: vec![0, 1, 2, 0, 3, 2],
        vertices: corners.map(|corner| vertex(corner, color)).to_vec(),
        texture_id: TEXTURE,
    }
}

fn draw(size: [usize; 2], pixels_per_point: f32, primitives: &[ClippedPrimitive]) -> Canvas {
    let mut canvas = Canvas::new(size[0], size[1]);
    canvas.draw(&white(), primitives, pixels_per_point);
    canvas
}

/// How many pixels have each colour, transparent ones left out.
#[track_caller]
fn check_colors(canvas: &Canvas, expected: &[(Color32, usize)]) {
    let mut found: Vec<(Color32, usize)> = Vec::new();
    for pixel in canvas.pixels().iter().filter(|pixel| **pixel != Color32::TRANSPARENT) {
        match found.iter_mut().find(|(color, _)| color == pixel) {
            Some((_, count)) => *count += 1,
            None => found.push((*pixel, 1)),
        }
    }
    assert_eq!(found, expected);
}

#[test]
fn a_rectangle_fills_its_pixels_and_no_other() {
    let rect = Rect::from_min_max(pos2(2.0, 1.0), pos2(5.0, 3.0));
    let mut shape = Mesh::with_texture(TEXTURE);
    shape.add_colored_rect(rect, INK);
    for pixels_per_point in [1.0, 2.0] {
        let canvas = draw([20, 20], pixels_per_point, &[mesh(shape.clone(), Rect::EVERYTHING)]);
        let scale = pixels_per_point as usize;
        for (at, pixel) in canvas.pixels().iter().enumerate() {
            let (x, y) = (at % 20, at / 20);
            let inside = (2 * scale..5 * scale).contains(&x) && (scale..3 * scale).contains(&y);
            assert_eq!(*pixel == INK, inside, "{x} {y}");
        }
    }
}

#[test]
fn nothing_is_drawn_outside_the_clip() {
    let everywhere = Rect::from_min_max(pos2(-50.0, -50.0), pos2(50.0, 50.0));
    let mut shape = Mesh::with_texture(TEXTURE);
    shape.add_colored_rect(everywhere, INK);
    let clip = Rect::from_min_max(pos2(3.4, 2.0), pos2(6.6, 40.0));
    let canvas = draw([10, 10], 1.0, &[mesh(shape, clip)]);
    check_colors(&canvas, &[(INK, 4 * 8)]);
    assert_eq!(canvas.pixel(3, 2), Some(INK));
    assert_eq!(canvas.pixel(2, 2), Some(Color32::TRANSPARENT));
}

#[test]
fn two_triangles_of_a_quad_share_no_pixel_and_leave_none() {
    let half = Color32::from_rgba_premultiplied(60, 30, 10, 120);
    let straight = [pos2(1.0, 1.0), pos2(9.0, 1.0), pos2(9.0, 8.0), pos2(1.0, 8.0)];
    check_colors(
        &draw([12, 12], 1.0, &[mesh(quad(straight, half), Rect::EVERYTHING)]),
        &[(half, 56)],
    );
    // Slanted and off the pixels' middles: one colour still, and no hole in any row.
    let slanted = [pos2(5.3, 0.7), pos2(30.1, 9.2), pos2(24.9, 28.4), pos2(1.6, 19.5)];
    let canvas = draw([32, 32], 1.0, &[mesh(quad(slanted, half), Rect::EVERYTHING)]);
    assert!(canvas.pixels().iter().all(|pixel| [half, Color32::TRANSPARENT].contains(pixel)));
    for row in canvas.pixels().chunks(32) {
        let drawn: Vec<usize> = (0..32).filter(|x| row[*x] == half).collect();
        assert!(drawn.windows(2).all(|pair| pair[0] + 1 == pair[1]));
    }
}

#[test]
fn a_fan_around_a_point_covers_each_pixel_once() {
    let half = Color32::from_rgba_premultiplied(40, 40, 40, 80);
    let middle = pos2(16.2, 15.7);
    let mut shape = Mesh::with_texture(TEXTURE);
    shape.vertices.push(vertex(middle, half));
    for step in 0..7_u32 {
        let angle = std::f32::consts::TAU * step as f32 / 7.0;
        shape.vertices.push(vertex(middle + 14.0 * Vec2::angled(angle), half));
        shape.indices.extend([0, step + 1, (step + 1) % 7 + 1]);
    }
    let canvas = draw([32, 32], 1.0, &[mesh(shape, Rect::EVERYTHING)]);
    let drawn = canvas.pixels().iter().filter(|pixel| **pixel == half).count();
    check_colors(&canvas, &[(half, drawn)]);
    assert!((520..560).contains(&drawn), "{drawn}");
}

#[test]
fn a_colour_changes_evenly_between_corners() {
    let shape = Mesh {
        indices: vec![0, 1, 2, 0, 2, 3],
        vertices: vec![
            vertex(pos2(0.0, 0.0), Color32::BLACK),
            vertex(pos2(256.0, 0.0), Color32::WHITE),
            vertex(pos2(256.0, 4.0), Color32::WHITE),
            vertex(pos2(0.0, 4.0), Color32::BLACK),
        ],
        texture_id: TEXTURE,
    };
    let canvas = draw([256, 4], 1.0, &[mesh(shape, Rect::EVERYTHING)]);
    for y in 0..4 {
        for x in 0..256 {
            let shade = canvas.pixel(x, y).map(|pixel| usize::from(pixel.r()));
            assert!(shade.is_some_and(|shade| shade.abs_diff(x) <= 1), "{x} {y} {shade:?}");
        }
    }
}

#[test]
fn a_texture_is_mixed_between_texels_and_held_at_its_edges() {
    let image = ColorImage::new([2, 1], vec![Color32::BLACK, Color32::WHITE]);
    let mut shape = Mesh::with_texture(TEXTURE);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    shape.add_rect_with_uv(Rect::from_min_max(Pos2::ZERO, pos2(8.0, 1.0)), whole, Color32::WHITE);
    let mut canvas = Canvas::new(8, 1);
    canvas.draw(&textures(image), &[mesh(shape, Rect::EVERYTHING)], 1.0);
    let shades: Vec<u8> = canvas.pixels().iter().map(|pixel| pixel.r()).collect();
    assert_eq!(shades, [0, 0, 32, 96, 159, 223, 255, 255]);
}

#[test]
fn a_part_of_a_texture_can_change_alone() {
    let mut known = textures(ColorImage::filled([2, 2], Color32::WHITE));
    let mut delta = TexturesDelta::default();
    let part = ImageData::from(ColorImage::filled([1, 1], INK));
    delta.push(TEXTURE, egui::epaint::ImageDelta::partial([1, 0], part, TextureOptions::LINEAR));
    known.apply(delta);
    let texture = known.get(TEXTURE).unwrap();
    let texels = [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]].map(|at| texture.sample(at));
    assert_eq!(texels, [Color32::WHITE, INK, Color32::WHITE, Color32::WHITE]);
}

#[test]
fn a_freed_texture_lasts_until_the_next_frame() {
    let mut known = white();
    let mut delta = TexturesDelta::default();
    delta.free(TEXTURE);
    known.apply(delta);
    assert!(known.get(TEXTURE).is_some());
    known.apply(TexturesDelta::default());
    assert!(known.get(TEXTURE).is_none());
}

#[test]
fn vertices_that_are_nowhere_draw_nothing() {
    let mut shape = quad([pos2(0.0, 0.0), pos2(9.0, 0.0), pos2(9.0, 9.0), pos2(0.0, 9.0)], INK);
    for vertex in &mut shape.vertices {
        vertex.pos.y = f32::NAN;
    }
    check_colors(&draw([9, 9], 1.0, &[mesh(shape, Rect::EVERYTHING)]), &[]);
    let huge = quad([pos2(-9e5, -9e5), pos2(9e5, -9e5), pos2(9e5, 9e5), pos2(-9e5, 9e5)], INK);
    check_colors(&draw([9, 9], 1.0, &[mesh(huge, Rect::EVERYTHING)]), &[(INK, 81)]);
}

fn hello(ui: &mut Ui) {
    let at = ui.max_rect().center();
    ui.painter().text(at, Align2::CENTER_CENTER, "Été", Lettering::Title.font(), INK);
}

#[test]
fn text_leaves_ink() {
    for pixels_per_point in [1.0, 1.5, 2.0] {
        let canvas = picture([120, 60], pixels_per_point, hello);
        let inked = canvas.pixels().iter().filter(|pixel| **pixel == INK).count();
        assert!(inked > 40, "{inked}");
        assert_eq!(canvas.pixel(0, 0), Some(PAPER));
    }
}

#[test]
fn two_pictures_of_one_screen_are_equal() {
    assert!(picture([120, 60], 1.25, hello) == picture([120, 60], 1.25, hello));
}

#[test]
fn a_png_reads_back() {
    let canvas = Canvas::filled(3, 2, Color32::from_rgba_premultiplied(100, 50, 0, 200));
    let file = canvas.to_png();
    let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!((info.width, info.height), (3, 2));
    assert_eq!(bytes[..4], [128, 64, 0, 200]);
}
