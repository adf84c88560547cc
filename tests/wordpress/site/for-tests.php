<?php
// Must-use plugin of the test site: logs in whoever asks for it, takes theme and language from the address, and
// looks for no updates, which it could not reach.
foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $iep504_check ) {
	remove_action( 'admin_init', $iep504_check );
}
add_action(
	'init',
	static function () {
		if ( isset( $_GET['as'] ) ) {
			wp_set_auth_cookie( get_user_by( 'login', $_GET['as'] )->ID );
			wp_safe_redirect( remove_query_arg( 'as' ) );
			exit;
		}
	}
);
$iep504_theme = static function ( $theme ) {
	return isset( $_GET['theme'] ) ? $_GET['theme'] : $theme;
};
add_filter( 'template', $iep504_theme );
add_filter( 'stylesheet', $iep504_theme );
add_filter(
	'locale',
	static function ( $locale ) {
		return isset( $_GET['locale'] ) ? $_GET['locale'] : $locale;
	}
);
