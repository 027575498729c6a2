"""Courts, diamonds and tracks, with the lines that make them what they are."""

from __future__ import annotations

import math

import numpy as np

from .canvas import Patch
from .palette import COURT_SURFACES, COURT_SURROUNDS, DIRT, TRACK_RED, WHITE_PAINT
from .pose import Pose, ellipse, rectangle, stadium
from .terrain import lay_lawn
from .world import World

TENNIS_M, TENNIS_PITCH_M = (23.77, 10.97), (36.5, 17.5)
BASKETBALL_M = (28.0, 15.0)


def line(world: World, pose: Pose, points: list | np.ndarray, width_m: float, colour: np.ndarray = WHITE_PAINT) -> None:
    """A painted line through points of the frame; a thin one fades instead of vanishing."""
    world.canvas.strip(pose.place(points), width_m, colour * 0.9)


def _frame_lines(world: World, pose: Pose, length_m: float, width_m: float, stroke_m: float) -> None:
    corners = rectangle(length_m, width_m)
    for start, end in zip(corners, np.roll(corners, -1, axis=0)):
        line(world, pose, [start, end], stroke_m)


def tennis_court(world: World, pose: Pose, surface: np.ndarray) -> None:
    """One court, long axis forward; its outline includes a metre around the lines."""
    length, width = TENNIS_M
    ring = pose.place(rectangle(length + 2, width + 2))
    world.canvas.shape(ring, surface, "tennis court", height_m=0.0, rough=0.025)
    stroke = max(0.12, 0.34 * world.spec.gsd_m)
    _frame_lines(world, pose, length, width, stroke)
    for side in (-1, 1):
        line(world, pose, [(-length / 2, side * 4.115), (length / 2, side * 4.115)], stroke)
        line(world, pose, [(side * 6.4, -4.115), (side * 6.4, 4.115)], stroke)
    line(world, pose, [(-6.4, 0), (6.4, 0)], stroke)
    net = pose.place(rectangle(0.2, width + 1.8))
    world.canvas.shape(net, surface * 0.45, height_m=1.0)
    world.record("tennis court", ring)


def tennis_courts(world: World, pose: Pose, count: int) -> None:
    """A fenced row of courts side by side."""
    surround, surface = world.tinted(world.pick(COURT_SURROUNDS), 0.1), world.tinted(world.pick(COURT_SURFACES), 0.1)
    length, pitch = TENNIS_PITCH_M
    world.canvas.shape(pose.place(rectangle(length, pitch * count)), surround, "pavement", height_m=0.0, rough=0.04)
    for index in range(count):
        tennis_court(world, pose.moved(0, (index - (count - 1) / 2) * pitch), surface)


def basketball_court(world: World, pose: Pose) -> None:
    """One court with keys, arcs and backboards."""
    surface, key = world.tinted(world.pick(COURT_SURFACES), 0.15), world.tinted(world.pick(COURT_SURROUNDS), 0.1)
    length, width = BASKETBALL_M
    ring = pose.place(rectangle(length + 3, width + 3))
    world.canvas.shape(ring, key, "basketball court", height_m=0.0, rough=0.03)
    world.canvas.shape(pose.place(rectangle(length, width)), surface, "basketball court", rough=0.03)
    stroke = max(0.1, 0.34 * world.spec.gsd_m)
    _frame_lines(world, pose, length, width, stroke)
    line(world, pose, [(0, -width / 2), (0, width / 2)], stroke)
    line(world, pose, _arc((0, 0), 1.8, 0, 2 * math.pi), stroke)
    for side in (-1, 1):
        end = pose if side == 1 else pose.moved(0, 0, math.pi)
        world.canvas.shape(end.place(rectangle(5.8, 4.9, length / 2 - 2.9)), key)
        _frame_lines(world, end.moved(length / 2 - 2.9), 5.8, 4.9, stroke)
        line(world, end, _arc((length / 2 - 1.6, 0), 6.75, math.pi / 2 + 0.1, 1.5 * math.pi - 0.1), stroke)
        world.canvas.shape(end.place(rectangle(0.4, 1.8, length / 2 - 1.2)), WHITE_PAINT, height_m=3.0)
    world.record("basketball court", ring)


def _arc(centre: tuple[float, float], radius_m: float, start_rad: float, end_rad: float) -> np.ndarray:
    angle = np.linspace(start_rad, end_rad, 26)
    return np.stack([centre[0] + radius_m * np.cos(angle), centre[1] + radius_m * np.sin(angle)], 1)


def baseball_diamond(world: World, pose: Pose, base_m: float = 27.4) -> None:
    """A field with home plate at the pose, looking out along forward; the infield fan is what is recorded."""
    canvas, dirt = world.canvas, world.tinted(DIRT, 0.1)
    fan = np.concatenate([[(-4.0, 0)], _arc((0, 0), base_m * 3.1, -math.pi / 4, math.pi / 4)])
    lay_lawn(world, canvas.coverage(pose.place(fan)), 0.95)
    skinned = np.concatenate([_arc((0, 0), 4.0, 0.75 * math.pi, 1.25 * math.pi), _infield(base_m)])
    canvas.shape(pose.place(skinned), dirt, "baseball diamond", height_m=0.0, rough=0.06)
    half = base_m * 0.63
    grass = np.array([(3.4, 0), (half, -half + 1.6), (2 * half - 1.5, 0), (half, half - 1.6)])
    if world.chance(0.8):
        lay_lawn(world, canvas.coverage(pose.place(grass)), 1.0)
    mound = pose.moved(base_m * 0.67)
    canvas.shape(mound.place(ellipse(2.7, points=20)), dirt * 1.05, rough=0.05)
    canvas.shape(pose.place(ellipse(3.6, points=24)), dirt, rough=0.05)
    for side in (-1, 1):
        line(world, pose, [(0.6, side * 0.6), (base_m * 2.15, side * base_m * 2.15)], max(0.12, 0.3 * world.spec.gsd_m))
    for forward, right in ((0.707, 0.707), (1.414, 0.0), (0.707, -0.707)):
        canvas.shape(pose.place(rectangle(0.7, 0.7, forward * base_m, right * base_m)), WHITE_PAINT)
    for side in (-1, 1):
        dugout = pose.moved(4, side * 15, side * math.pi / 4)
        canvas.shape(dugout.place(rectangle(11, 2.6)), world.tinted(COURT_SURROUNDS[1]), "building", height_m=2.5)
        world.record("building", dugout.place(rectangle(11, 2.6)))
    world.record("baseball diamond", pose.place(skinned))


def _infield(base_m: float) -> np.ndarray:
    """The skinned fan: foul lines out to the arc around the mound."""
    arc = _arc((base_m * 0.67, 0), base_m * 1.04, -1.0, 1.0)
    return np.concatenate([[(2.0, -3.6)], arc, [(2.0, 3.6)]])


def track_field(world: World, pose: Pose, scale: float = 1.0) -> None:
    """A running track, long axis forward, around a mown football pitch; `scale` 1 is the standard 400 m."""
    straight, radius, lanes = 84.39 * scale, 36.5 * scale, 8
    band = 1.22 * lanes * scale
    canvas, red = world.canvas, world.tinted(TRACK_RED, 0.12)
    ring = pose.place(stadium(straight, radius + band, 40))
    canvas.shape(ring, red, "ground track field", height_m=0.0, rough=0.05)
    inner = canvas.coverage(pose.place(stadium(straight, radius, 40)))
    lay_lawn(world, inner, 0.95)
    stroke = max(0.08, 0.22 * world.spec.gsd_m)
    for lane in range(lanes + 1):
        loop = stadium(straight, radius + lane * 1.22 * scale, 40)
        line(world, pose, np.concatenate([loop, loop[:1]]), stroke, WHITE_PAINT * 0.75)
    for side in (-1, 1):
        half_disc = _arc((0, 0), radius * 0.92, -math.pi / 2, math.pi / 2)
        dee = (half_disc + (straight / 2 + 3 * scale, 0)) * (side, 1)
        if world.chance(0.5):
            canvas.shape(pose.place(dee), red, rough=0.05)
    _football_pitch(world, pose, straight + 16 * scale, radius * 1.78)
    if world.chance(0.7):
        stand = pose.moved(0, radius + band + 8).place(rectangle(straight * 0.7, 8))
        canvas.shape(stand, world.tinted(COURT_SURROUNDS[1] * 1.6), "building", height_m=6.0, rough=0.05)
        world.record("building", stand)
    world.record("ground track field", ring)


def _football_pitch(world: World, pose: Pose, length_m: float, width_m: float) -> None:
    patch = world.canvas.coverage(pose.place(rectangle(length_m, width_m)))
    if patch is not None:
        forward, _ = world.canvas.local_xy(patch, pose)
        mown = 1 + 0.07 * np.sign(np.sin(forward * math.pi / 6.0))
        green = world.palette.grass * np.array([0.78, 1.04, 0.72], np.float32)
        world.canvas.paint(Patch(patch.rows, patch.cols, patch.alpha * 0.85), green * mown[..., None], rough=0.06)
    stroke = max(0.12, 0.28 * world.spec.gsd_m)
    length, width = length_m - 4, width_m - 4
    _frame_lines(world, pose, length, width, stroke)
    line(world, pose, [(0, -width / 2), (0, width / 2)], stroke)
    line(world, pose, _arc((0, 0), min(9.15, width / 5), 0, 2 * math.pi), stroke)
    for side in (-1, 1):
        _frame_lines(world, pose.moved(side * (length / 2 - 8.2)), 16.5, min(40.3, width * 0.66), stroke)
