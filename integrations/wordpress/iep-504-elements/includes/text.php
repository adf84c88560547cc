<?php
/**
 * What stands between the tags of an element: for readers without script, for search engines and feeds, and
 * until the script has come. It is made of files that the build wrote.
 *
 * @package Iep504
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads a file of generated/static.
 *
 * @param string $file Path below it.
 * @return string HTML; empty where there is no such file.
 */
function iep504_static_file( $file ) {
	$path = dirname( IEP504_FILE ) . '/generated/static/' . $file;
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
	return is_readable( $path ) ? (string) file_get_contents( $path ) : '';
}

/**
 * The text of an element.
 *
 * @param string $tag        Tag name.
 * @param array  $attributes By the names that the element has for them.
 * @return string HTML of the build, with nothing in it from elsewhere.
 */
function iep504_text( $tag, $attributes ) {
	$language = isset( $attributes['lang'] ) ? iep504_language( $attributes['lang'] ) : iep504_page_language();
	$html     = 'iep-504-compare' === $tag
		? iep504_compare_text( $language, isset( $attributes['topics'] ) ? $attributes['topics'] : '' )
		: iep504_resources_text( $language, isset( $attributes['state'] ) ? $attributes['state'] : '' );
	return iep504_with_heading_level( $html, isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 2 );
}

/**
 * The comparison with the chosen topics.
 *
 * @param string $language Tag of a language that there is.
 * @param string $topics   As the attribute: `essential`, `all`, or ids with spaces between them.
 * @return string HTML.
 */
function iep504_compare_text( $language, $topics ) {
	$parts = json_decode( iep504_static_file( $language . '/compare.json' ), true );
	if ( ! is_array( $parts ) ) {
		return '';
	}
	$asked = preg_split( '/\s+/', $topics, -1, PREG_SPLIT_NO_EMPTY );
	$ids   = array_values( array_intersect( $asked, array_keys( $parts['rows'] ) ) );
	$is_all = array( 'all' ) === $asked;
	if ( $is_all ) {
		$ids = array_keys( $parts['rows'] );
	} elseif ( ! $ids ) {
		$ids = $parts['essential'];
	}
	$rows = '';
	foreach ( $ids as $id ) {
		$rows .= $parts['rows'][ $id ];
	}
	return $parts['before'] . $rows . $parts[ $ids === $parts['essential'] ? 'afterEssential' : 'afterAll' ];
}

/**
 * Who helps in a state, or in the whole country.
 *
 * @param string $language Tag of a language that there is.
 * @param string $state    Code of a state in upper or lower case; anything else counts as none.
 * @return string HTML.
 */
function iep504_resources_text( $language, $state ) {
	$state = strtoupper( trim( $state ) );
	$file  = isset( iep504_data()['states'][ $state ] ) ? 'resources-' . $state . '.html' : 'resources.html';
	return iep504_static_file( $language . '/' . $file );
}

/**
 * Moves all headings, so that the top one has the given level. None goes below 6.
 *
 * @param string $html  With a top heading of level 2.
 * @param int    $level 2 to 6; anything else counts as 2.
 * @return string HTML.
 */
function iep504_with_heading_level( $html, $level ) {
	if ( $level < 3 || $level > 6 ) {
		return $html;
	}
	return (string) preg_replace_callback(
		'/(<\/?h)([2-6])\b/',
		static function ( $found ) use ( $level ) {
			return $found[1] . min( 6, (int) $found[2] + $level - 2 );
		},
		$html
	);
}
