<?php
/**
 * From attributes to an element, for block and shortcode alike.
 *
 * @package Iep504
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element, with its text between the tags.
 *
 * @param string $tag        Tag name.
 * @param array  $attributes By the names that the element has for them; others are left out.
 * @return string HTML.
 */
function iep504_render( $tag, $attributes ) {
	wp_enqueue_script_module( IEP504_SCRIPT );
	$written = '';
	$valid   = array();
	foreach ( iep504_attributes( $tag ) as $attribute ) {
		$name  = $attribute['name'];
		$value = isset( $attributes[ $name ] ) && is_scalar( $attributes[ $name ] ) ? (string) $attributes[ $name ] : null;
		// Empty is as if it were not there, but for the languages: there it hides the menu.
		if ( null === $value || ( '' === $value && 'languages' !== $name ) ) {
			continue;
		}
		if ( 'url' === $attribute['type'] ) {
			$escaped = esc_url( $value, array( 'http', 'https', 'mailto' ) );
			if ( '' === $escaped ) {
				continue;
			}
		} else {
			$escaped = esc_attr( $value );
		}
		$valid[ $name ] = $value;
		$written       .= sprintf( ' %s="%s"', $name, $escaped );
	}
	// The text is made of files of this plugin alone.
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $written, iep504_text( $tag, $valid ) );
}

/**
 * The block of an element.
 *
 * @param string $tag        Tag name.
 * @param array  $attributes Of the block.
 * @return string HTML.
 */
function iep504_render_block( $tag, $attributes ) {
	$named = array();
	foreach ( iep504_attributes( $tag ) as $attribute ) {
		if ( isset( $attributes[ $attribute['key'] ] ) ) {
			$named[ $attribute['name'] ] = $attributes[ $attribute['key'] ];
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), iep504_render( $tag, $named ) );
}

/**
 * The shortcode of an element.
 *
 * @param string $tag        Tag name.
 * @param array  $attributes With low lines in their names, as WordPress has them, or as the element has them.
 * @return string HTML.
 */
function iep504_render_shortcode( $tag, $attributes ) {
	$named = array();
	foreach ( $attributes as $name => $value ) {
		$named[ str_replace( '_', '-', $name ) ] = $value;
	}
	return iep504_render( $tag, $named );
}
