<?php
// Activates the plugin, and writes the pages that it is given on standard input, each as the role it names, as
// WordPress does when such a person saves. Prints the id of each page by its name.
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'IEP504_ORIGIN' ), PHP_URL_HOST );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$iep504_error = activate_plugin( 'iep-504-elements/iep-504-elements.php' );
if ( is_wp_error( $iep504_error ) ) {
	fwrite( STDERR, $iep504_error->get_error_message() );
	exit( 1 );
}
if ( ! function_exists( 'iep504_register' ) ) {
	exit( 1 );
}
update_option( 'permalink_structure', '' );
$iep504_ids = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $iep504_page ) {
	$iep504_role = $iep504_page['role'];
	$iep504_user = get_user_by( 'login', 'administrator' === $iep504_role ? 'admin' : $iep504_role );
	$iep504_user = $iep504_user ? $iep504_user->ID : wp_insert_user(
		array(
			'user_login' => $iep504_role,
			'user_pass'  => 'password',
			'role'       => $iep504_role,
		)
	);
	// Sets what is taken out of what this person writes.
	wp_set_current_user( $iep504_user );
	$iep504_id = wp_insert_post(
		wp_slash(
			array(
				'post_type'    => 'post',
				'post_title'   => $iep504_page['name'],
				'post_content' => $iep504_page['content'],
				'post_status'  => 'pending',
			)
		)
	);
	wp_publish_post( $iep504_id );
	$iep504_ids[ $iep504_page['name'] ] = $iep504_id;
}
echo wp_json_encode( $iep504_ids );
