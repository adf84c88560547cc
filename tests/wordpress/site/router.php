<?php
// For `php -S`: files as they are, everything else by WordPress.
$iep504_path = $_SERVER['DOCUMENT_ROOT'] . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_file( $iep504_path ) || ( '/' !== $_SERVER['REQUEST_URI'] && is_file( rtrim( $iep504_path, '/' ) . '/index.php' ) ) ) {
	return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
