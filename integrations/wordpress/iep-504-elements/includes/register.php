<?php
/**
 * Registers the script, the blocks and the shortcodes.
 *
 * @package Iep504
 */

defined( 'ABSPATH' ) || exit;

/**
 * One script module for all: whatever is on a page, it is there once.
 */
function iep504_register() {
	wp_register_script_module( IEP504_SCRIPT, plugins_url( 'generated/iep-504.js', IEP504_FILE ), array(), IEP504_VERSION );
	wp_register_script(
		IEP504_SCRIPT . '-editor',
		plugins_url( 'blocks/editor.js', IEP504_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		IEP504_VERSION,
		true
	);
	foreach ( IEP504_ELEMENTS as $tag => $names ) {
		register_block_type(
			dirname( IEP504_FILE ) . '/blocks/' . $names['block'],
			array(
				'attributes'      => iep504_block_attributes( $tag ),
				'render_callback' => static function ( $attributes ) use ( $tag ) {
					return iep504_render_block( $tag, $attributes );
				},
			)
		);
		add_shortcode(
			$names['shortcode'],
			static function ( $attributes ) use ( $tag ) {
				return iep504_render_shortcode( $tag, (array) $attributes );
			}
		);
	}
}
add_action( 'init', 'iep504_register' );

/**
 * The attributes of a block. None has a default: what nobody chose is left to the element.
 *
 * @param string $tag Tag name.
 * @return array
 */
function iep504_block_attributes( $tag ) {
	$attributes = array();
	foreach ( iep504_attributes( $tag ) as $attribute ) {
		$attributes[ $attribute['key'] ] = array( 'type' => 'number' === $attribute['type'] ? 'number' : 'string' );
	}
	return $attributes;
}

/**
 * Gives the block editor what its controls offer, and the address of the script for its preview.
 */
function iep504_enqueue_editor() {
	$data   = iep504_data();
	$script = add_query_arg( 'ver', IEP504_VERSION, plugins_url( 'generated/iep-504.js', IEP504_FILE ) );
	$blocks = array();
	foreach ( IEP504_ELEMENTS as $tag => $names ) {
		$blocks[ 'iep504/' . $names['block'] ] = array(
			'tag'        => $tag,
			'attributes' => $data['elements'][ $tag ],
		);
	}
	wp_add_inline_script(
		IEP504_SCRIPT . '-editor',
		sprintf(
			'window.iep504Editor = %s;',
			wp_json_encode(
				array(
					'script'    => $script,
					'blocks'    => $blocks,
					'languages' => $data['languages'],
					'topics'    => $data['topics'],
					'sections'  => $data['sections'],
					'states'    => $data['states'],
				)
			)
		),
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', 'iep504_enqueue_editor' );
