<?php
// A WordPress that talks to nobody and writes down what goes wrong.
define( 'DB_NAME', 'database' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $iep504_name ) {
	define( $iep504_name . '_KEY', 'a test' );
	define( $iep504_name . '_SALT', 'a test' );
}
define( 'WP_HOME', getenv( 'IEP504_ORIGIN' ) );
define( 'WP_SITEURL', getenv( 'IEP504_ORIGIN' ) );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'SCRIPT_DEBUG', false );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
