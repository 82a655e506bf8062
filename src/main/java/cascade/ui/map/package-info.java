/** The map as a picture: places, nodes and arrows, the camera, keys and pointer. It knows no tab. */
@NullMarked
package cascade.ui.map;

import org.jspecify.annotations.NullMarked;
