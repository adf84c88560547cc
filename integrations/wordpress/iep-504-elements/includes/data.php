<?php
/**
 * What the build knows: languages, attributes, topics, states.
 *
 * @package Iep504
 */

defined( 'ABSPATH' ) || exit;

/**
 * The data of the build, from generated/data.json.
 *
 * @return array
 */
function iep504_data() {
	static $data = null;
	if ( null === $data ) {
		$data = wp_json_file_decode( dirname( IEP504_FILE ) . '/generated/data.json', array( 'associative' => true ) );
	}
	return $data;
}

/**
 * The attributes of an element: for each its name, its name in a block, and its type.
 *
 * @param string $tag Tag name.
 * @return array
 */
function iep504_attributes( $tag ) {
	return iep504_data()['elements'][ $tag ];
}
