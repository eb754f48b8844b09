//! How the pictures of the paper passport look.

use lucide_icons::Icon;

use crate::passport::Picture;

/// The shape of a picture: an outline, the same on the screen and on paper.
#[must_use]
pub fn icon(picture: Picture) -> Icon {
    match picture {
        Picture::Anchor => Icon::Anchor,
        Picture::Apple => Icon::Apple,
        Picture::Bed => Icon::Bed,
        Picture::Bell => Icon::Bell,
        Picture::Bike => Icon::Bike,
        Picture::Bird => Icon::Bird,
        Picture::Car => Icon::Car,
        Picture::Cat => Icon::Cat,
        Picture::Clock => Icon::Clock,
        Picture::Cloud => Icon::Cloud,
        Picture::Coffee => Icon::Coffee,
        Picture::Fish => Icon::Fish,
        Picture::Flower => Icon::Flower2,
        Picture::Gift => Icon::Gift,
        Picture::Glasses => Icon::Glasses,
        Picture::Guitar => Icon::Guitar,
        Picture::House => Icon::House,
        Picture::Key => Icon::Key,
        Picture::Lamp => Icon::Lamp,
        Picture::Moon => Icon::Moon,
        Picture::Scissors => Icon::Scissors,
        Picture::Sun => Icon::Sun,
        Picture::Tree => Icon::TreePine,
        Picture::Umbrella => Icon::Umbrella,
    }
}
