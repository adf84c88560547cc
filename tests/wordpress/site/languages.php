<?php
// Prints the language that the plugin takes for each WordPress locale on standard input.
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'IEP504_ORIGIN' ), PHP_URL_HOST );
require getcwd() . '/wp-load.php';
$iep504_locales = json_decode( stream_get_contents( STDIN ), true );
echo wp_json_encode( array_combine( $iep504_locales, array_map( 'iep504_language', $iep504_locales ) ) );
