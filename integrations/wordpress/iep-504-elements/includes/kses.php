<?php
/**
 * What people may write who may not write every HTML: the two tags, with their own attributes.
 *
 * @package Iep504
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the tags to those that are kept in a post.
 *
 * @param array  $allowed Tags, each with its attributes.
 * @param string $context What the HTML is for.
 * @return array
 */
function iep504_allow_tags( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( array_keys( IEP504_ELEMENTS ) as $tag ) {
		$allowed[ $tag ] = array_fill_keys( array_column( iep504_attributes( $tag ), 'name' ), true );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'iep504_allow_tags', 10, 2 );

/**
 * Brings the script to a page where somebody wrote the tag itself.
 *
 * @param string $content HTML of a post or of a widget.
 * @return string The same.
 */
function iep504_find_tags( $content ) {
	foreach ( array_keys( IEP504_ELEMENTS ) as $tag ) {
		if ( false !== strpos( $content, '<' . $tag ) ) {
			wp_enqueue_script_module( IEP504_SCRIPT );
		}
	}
	return $content;
}
foreach ( array( 'the_content', 'widget_block_content', 'widget_text' ) as $iep504_filter ) {
	add_filter( $iep504_filter, 'iep504_find_tags', 20 );
}
