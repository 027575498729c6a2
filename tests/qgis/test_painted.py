"""Pictures are converted and made smaller while the threads of QGIS's tasks have other things to do."""

from __future__ import annotations

from threading import Event

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtGui import QColor, QImage

SIDE_PX = 1024


def test_nobody_is_waited_for(plugin, qtbot) -> None:
    from orthoscribe.ui.host.painted import opaque, shrunk

    image = QImage(SIDE_PX, SIDE_PX // 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(200, 100, 50))
    done = Event()
    tasks = [
        QgsTask.fromFunction(f"busy {number}", lambda _task: done.wait(20))
        for number in range(QThreadPool.globalInstance().maxThreadCount())
    ]
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    try:
        qtbot.waitUntil(lambda: all(task.status() == QgsTask.TaskStatus.Running for task in tasks), timeout=5000)
        for made, size in ((opaque(image), (SIDE_PX, SIDE_PX // 2)), (shrunk(image, 100), (100, 50))):
            assert (made.width(), made.height()) == size
            assert made.format() == QImage.Format.Format_RGB32
            assert made.pixelColor(size[0] // 2, size[1] // 2).getRgb()[:3] == (200, 100, 50)
        assert not done.is_set()
    finally:
        done.set()
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks(), timeout=5000)
