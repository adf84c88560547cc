<?php
// The style sheet of the theme, as it does itself.
add_action(
	'wp_enqueue_scripts',
	static function () {
		wp_enqueue_style( 'classic-theme', get_stylesheet_uri(), array(), '1' );
	}
);
